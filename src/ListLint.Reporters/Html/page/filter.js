// What is shown, as the address says it: #rule=…&severity=error,warning&file=…&section=…&text=…&by=section&page=2
import { severities } from './data.js';
import { sectionName } from './groups.js';

export const groupings = ['rule', 'section', 'file'];
export const none = Object.freeze({ text: '', severity: [], rule: '', file: '', section: '', by: 'rule', page: 1 });

/** The filter in a fragment; null for one that is none, such as that of a link within the page. */
export function fromAddress(fragment) {
  const text = fragment.replace(/^#/, '');
  if (text !== '' && !text.includes('=')) return null;
  const values = new URLSearchParams(text);
  const page = Number.parseInt(values.get('page') ?? '1', 10);
  return {
    text: values.get('text') ?? '',
    severity: (values.get('severity') ?? '').split(',').filter(name => severities.includes(name)),
    rule: values.get('rule') ?? '',
    file: values.get('file') ?? '',
    section: values.get('section') ?? '',
    by: groupings.includes(values.get('by')) ? values.get('by') : none.by,
    page: page > 0 ? page : 1,
  };
}

/** The fragment of a filter: only what differs from showing all. */
export function toAddress(filter) {
  const values = new URLSearchParams();
  for (const key of ['rule', 'file', 'section', 'text']) if (filter[key]) values.set(key, filter[key]);
  if (filter.severity.length) values.set('severity', filter.severity.join(','));
  if (filter.by !== none.by) values.set('by', filter.by);
  if (filter.page > 1) values.set('page', String(filter.page));
  const text = values.toString().replaceAll('%2C', ',').replaceAll('%2F', '/');
  return text ? `#${text}` : '';
}

/** Whether a filter leaves anything out. */
export const narrows = filter => Boolean(filter.text || filter.severity.length || filter.rule || filter.file || filter.section);

/** The findings that a filter lets through. */
export function passing(findings, filter) {
  const words = fold(filter.text).split(/\s+/).filter(Boolean);
  return findings.filter(one =>
    (!filter.rule || one.rule.id === filter.rule)
    && (!filter.file || one.file.path === filter.file)
    && (!filter.section || isIn(one.section, filter.section))
    && (!filter.severity.length || filter.severity.includes(severities[one.severity]))
    && words.every(word => haystack(one).includes(word)));
}

const isIn = (section, title) => Boolean(section) && (section.path.includes(title) || sectionName(section) === title);

const fold = text => text.normalize('NFKC').toLowerCase();

// Folded when first searched, and kept: typing goes on while 20,000 are looked through.
function haystack(one) {
  one.haystack ??= fold(`${one.rule.id}\n${one.file.path}:${one.line}\n${one.section?.title ?? ''}\n${one.message}\n${one.view.text}`);
  return one.haystack;
}
