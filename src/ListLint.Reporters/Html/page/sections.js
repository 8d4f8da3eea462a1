// The parts of what was checked: lists where there are several; else the headings of the first level that splits the list, with all that stands under them.
import { sectionName } from './groups.js';

/** What the parts are, and rows by findings, then entries: label, entries, findings, found (by severity) and the part of a filter that shows their findings. */
export function partsOf(report) {
  const several = report.files.length > 1;
  const rows = several
    ? report.files.map(file => part(shortPath(file.path), file.sections, { file: file.path, by: 'section' }))
    : chapters(report.files[0]?.sections ?? []).map(([head, ...rest]) => part(sectionName(head), [head, ...rest], { section: sectionName(head), by: 'section' }));
  const byPart = new Map(rows.flatMap(row => row.sections.map(section => [section, row])));
  for (const one of report.findings) byPart.get(one.section).found[one.severity]++;
  for (const row of rows) row.findings = row.found[0] + row.found[1] + row.found[2];
  return {
    kind: several ? 'list' : 'section',
    rows: rows.filter(row => row.entries || row.findings).sort((one, other) => other.findings - one.findings || other.entries - one.entries),
  };
}

const part = (label, sections, filter) => ({ label, sections, filter, entries: sections.reduce((sum, section) => sum + section.entries, 0), found: [0, 0, 0] });

function chapters(sections) {
  const level = splitting(sections);
  const parts = [];
  for (const section of sections) {
    if (!parts.length || section.level <= level) parts.push([]);
    parts[parts.length - 1].push(section);
  }
  return parts;
}

// A list has one heading above all, often; its parts are what the levels below it make of it.
function splitting(sections) {
  for (let level = 1; level < 6; level++) {
    if (sections.filter(section => section.level > 0 && section.level <= level).length > 2) return level;
  }
  return 6;
}

/** The end of a path, which is what tells files apart; the folder with it, since many lists are called README.md. */
export const shortPath = path => path.split('/').slice(-2).join('/');
