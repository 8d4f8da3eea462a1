// The head of the page: what was checked, and the figures.
import { byId, count, make, number } from './dom.js';
import { ofSeverity } from './data.js';
import { shortPath } from './sections.js';

export function showHeader(report) {
  const title = report.project ?? (report.files.length === 1 ? shortPath(report.files[0].path) : count(report.files.length, 'list'));
  byId('title').replaceChildren(title);
  document.title = `${title} · ListLint report`;
  const about = [
    report.project ? (report.files.length === 1 ? report.files[0].path : count(report.files.length, 'list')) : null,
    report.date ? `checked on ${day(report.date)}` : null,
    report.head ? `commit ${report.head.slice(0, 7)}` : null,
    report.commit && report.commit !== report.head ? `links to commit ${report.commit.slice(0, 7)}` : null,
  ].filter(Boolean);
  const line = about.join(' · ');
  byId('about').replaceChildren(line.charAt(0).toUpperCase() + line.slice(1));
  byId('end').replaceChildren(`Made by ListLint ${report.version}. This page loads nothing from the network; its address keeps the filter.`);
}

export function showSummary(report) {
  const figures = report.counts ? [['Entries', report.counts.entries], ['Links', report.counts.links], ['Sections', report.counts.sections]] : [['Lists', report.files.length]];
  const found = [['Errors', ofSeverity(report, 2), 'error'], ['Warnings', ofSeverity(report, 1), 'warning'], ['Infos', ofSeverity(report, 0), 'info']];
  byId('figures').replaceChildren(...[...figures, ...found].map(([name, value, severity]) => make('div', { class: `figure ${severity ? `${severity}${value ? '' : ' none'}` : ''}` },
    make('dt', {}, name),
    make('dd', {}, number(value)))));
  const sentences = [againstBaseline(report), report.unchanged === undefined ? null : `On lines that did not change there are ${number(report.unchanged)} more, which are not shown.`].filter(Boolean);
  byId('against').hidden = sentences.length === 0;
  byId('against').replaceChildren(sentences.join(' '));
}

function againstBaseline(report) {
  if (!report.baseline) return null;
  const sum = key => report.rules.reduce((all, rule) => all + rule[key], 0);
  return `Against the baseline: ${number(report.findings.length)} new, ${number(sum('known'))} known and left out, ${number(sum('gone'))} gone.`;
}

const day = date => new Date(`${date}T00:00:00Z`).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
