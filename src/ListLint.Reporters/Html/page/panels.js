// What is looked at rather than read: a panel each for rules, sections, years and hosts.
import { byId, count, make, number } from './dom.js';
import { bars } from './charts/bars.js';
import { fewest } from './charts/chart.js';
import { columns } from './charts/columns.js';
import { none } from './filter.js';
import { linksPanel } from './links.js';
import { rulesTable } from './rules.js';
import { partsOf } from './sections.js';
import { severities } from './data.js';
import { table } from './table.js';
import { yearRows } from './years.js';

// As many as make the two columns about equally high.
const shownHosts = 10;
const shownParts = report => report.years?.length ? 14 : 10;

export function showPanels(report, findings) {
  const wide = [];
  const panels = [];
  if (report.rules.length) wide.push(panel('Problems by rule', '', rulesTable(report, findings)));
  if (report.links) {
    const { note, pictures, tables } = linksPanel(report.links);
    wide.push(panel('What became of the links', note, pictures, tables));
  }
  const { kind, rows: parts } = report.counts ? partsOf(report) : { rows: [] };
  if (parts.length > 1) {
    const shown = shownParts(report);
    const title = `Entries and problems by ${kind}`;
    panels.push(panel(title, parts.length > shown ? `The ${shown} with the most problems, then entries; all ${number(parts.length)} in the table.` : '',
      parts.length >= fewest && [legend(report), bars(parts.slice(0, shown).map(row => ({ label: row.label, value: row.entries, stack: [2, 1, 0].map(severity => ({ kind: severities[severity], value: row.found[severity] })), note: amounts(row) })), title)],
      table([kind === 'list' ? 'List' : 'Section', 'Entries', 'Problems'], parts.map(row => [row.label, row.entries, row.findings]), row => findings.change({ ...none, ...parts[row].filter }), row => parts[row].findings > 0)));
  }
  if (report.years?.length) {
    const { rows, dated } = yearRows(report.years);
    panels.push(panel('Entries by year', `${number(dated)} of ${count(report.counts.entries, 'entry', 'entries')} have a year, or are in a section of one.`, rows.length >= fewest && columns(rows, 'Entries by year'), table(['Year', 'Entries'], rows)));
  }
  if (report.hosts?.length) {
    panels.push(panel('Most linked hosts', `${count(report.counts.hosts, 'host')} in all.`,
      report.hosts.length >= fewest && bars(report.hosts.slice(0, shownHosts).map(([label, value]) => ({ label, value, note: number(value) })), 'Most linked hosts'), table(['Host', 'Links'], report.hosts)));
  }
  byId('wide-panels').replaceChildren(...wide);
  byId('panels').replaceChildren(...panels);
}

const amounts = row => row.findings ? `${count(row.entries, 'entry', 'entries')}, ${count(row.findings, 'problem')}` : count(row.entries, 'entry', 'entries');

function legend(report) {
  const kinds = ['entries', ...[2, 1, 0].filter(severity => report.findings.some(one => one.severity === severity)).map(severity => severities[severity])];
  return make('ul', { class: 'legend', 'aria-hidden': 'true' }, kinds.map(kind => make('li', { class: kind }, kind === 'entries' ? kind : `${kind}s`)));
}

// Without a picture, the table is all that there is to see.
function panel(title, note, picture, behind = null) {
  const id = `panel-${title.toLowerCase().replaceAll(' ', '-')}`;
  const whole = behind && make('div', { class: 'scroll', tabindex: '0', role: 'region', 'aria-label': `${title}, as a table` }, behind);
  return make('section', { class: 'panel', 'aria-labelledby': id },
    make('h2', { id }, title),
    note && make('p', { class: 'note' }, note),
    picture,
    whole && (picture ? make('details', {}, make('summary', {}, 'As a table'), whole) : whole));
}
