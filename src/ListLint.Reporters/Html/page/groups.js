// Puts findings into groups, the groups in an order.
import { total, worst } from './data.js';

/** Groups in order, each with a key, a title, a note and its findings. */
export function group(findings, by, several) {
  const groups = new Map();
  for (const one of findings) {
    const key = keyOf(one, by);
    if (!groups.has(key)) groups.set(key, { key, ...headingOf(one, by, several), first: one, findings: [] });
    groups.get(key).findings.push(one);
  }
  const all = [...groups.values()];
  // Files and sections stay as they stand in the run; rules go by how much they matter.
  return by === 'rule' ? all.sort((one, other) => worst(other.first.rule) - worst(one.first.rule) || total(other.first.rule) - total(one.first.rule) || (one.key < other.key ? -1 : 1)) : all;
}

const keyOf = (one, by) => by === 'rule' ? one.rule.id : by === 'file' ? one.file.path : `${one.file.at} ${one.section?.index ?? 0}`;

function headingOf(one, by, several) {
  if (by === 'rule') return { title: one.rule.id, note: one.rule.summary, url: one.rule.url };
  if (by === 'file') return { title: one.file.path, note: '' };
  return { title: sectionName(one.section), note: several ? one.file.path : '' };
}

/** The title of a section; what stands before the first heading has none. */
export const sectionName = section => !section || section.level === 0 ? 'Before the first heading' : section.title || 'Heading without text';

/** A page of groups: the findings from a place on, each group with what of it is on the page. */
export function slice(groups, from, size) {
  const page = [];
  let at = 0;
  for (const one of groups) {
    const start = Math.max(from - at, 0);
    const end = Math.min(from + size - at, one.findings.length);
    if (start < end) page.push({ ...one, shown: one.findings.slice(start, end), continues: start > 0 });
    at += one.findings.length;
    if (at >= from + size) break;
  }
  return page;
}
