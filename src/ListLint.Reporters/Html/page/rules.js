// The rules that found something, those with the most problems first.
import { make, number, spoken } from './dom.js';
import { fewest } from './charts/chart.js';
import { severities, total, worst } from './data.js';

export function rulesTable(report, findings) {
  const most = Math.max(1, ...report.rules.map(total));
  const rules = [...report.rules].sort((one, other) => total(other) - total(one) || worst(other) - worst(one));
  const heads = ['Rule', 'What should hold', 'Problems', ...(report.baseline ? ['Known', 'Gone'] : [])];
  return make('div', { class: 'scroll' }, make('table', { class: 'rules' },
    make('thead', {}, make('tr', {}, heads.map(head => make('th', { scope: 'col' }, head)))),
    make('tbody', {}, rules.map(rule => make('tr', {},
      make('th', { scope: 'row' }, total(rule) ? make('button', { type: 'button', class: 'text', onclick: () => findings.change({ rule: rule.id }) }, rule.id) : rule.id),
      make('td', { class: 'what' }, rule.summary),
      make('td', { class: 'amount' }, make('span', { class: 'number' }, number(total(rule))), rules.length >= fewest && meter(rule, most)),
      report.baseline && [make('td', {}, number(rule.known)), make('td', {}, number(rule.gone))])))));
}

// A bar of up to a hundred steps: its width is an attribute, which the policy of the page allows, and a style is not.
function meter(rule, most) {
  const bar = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  bar.setAttribute('viewBox', '0 0 100 6');
  bar.setAttribute('preserveAspectRatio', 'none');
  bar.setAttribute('class', 'meter');
  bar.setAttribute('aria-hidden', 'true');
  let at = 0;
  for (const severity of [2, 1, 0].filter(index => rule.counts[index])) {
    const part = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
    const width = rule.counts[severity] / most * 100;
    for (const [name, value] of Object.entries({ x: at, width: Math.max(width, 0.8), height: 6, class: `fill-${severities[severity]}` })) part.setAttribute(name, value);
    bar.append(part);
    at += width;
  }
  return [bar, spoken(severities.map((name, at) => rule.counts[at] ? `${number(rule.counts[at])} ${name}` : '').filter(Boolean).reverse().join(', '))];
}
