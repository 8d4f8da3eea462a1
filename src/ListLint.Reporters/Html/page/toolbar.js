// The controls of the filter.
import { byId, make, number } from './dom.js';
import { ofSeverity, severities, total } from './data.js';
import { groupings } from './filter.js';

const pause = 150;
const names = { rule: 'Rule', section: 'Section', file: 'File' };

/** Wires the controls: change is called with a part of a filter. Gives show(filter), which sets them. */
export function startToolbar(report, change) {
  const [text, rule, file, section, by] = ['text', 'rule', 'file', 'section', 'by'].map(byId);
  const buttons = [...severities].reverse().map(name => {
    const found = ofSeverity(report, severities.indexOf(name));
    const button = make('button', { type: 'button', class: `choice ${name}`, 'data-severity': name, 'aria-pressed': 'false', disabled: found === 0 }, name, make('span', { class: 'number' }, number(found)));
    button.addEventListener('click', () => change({ severity: buttons.filter(one => (one === button) !== pressed(one)).map(one => one.dataset.severity) }));
    return button;
  });
  byId('severities').replaceChildren(...buttons);
  fill(rule, 'All rules', report.rules.filter(one => total(one) > 0).map(one => [one.id, total(one)]));
  fill(file, 'All files', report.files.filter(one => one.findings > 0).map(one => [one.path, one.findings]));
  byId('file-field').hidden = report.files.length < 2;
  const ways = groupings.filter(way => way !== 'file' || report.files.length > 1).filter(way => way !== 'section' || report.counts);
  by.replaceChildren(...ways.map(way => make('option', { value: way }, names[way])));

  byId('filters').addEventListener('submit', event => event.preventDefault());
  for (const select of [rule, file, section, by]) select.addEventListener('change', () => change({ [select.id]: select.value }));
  let timer = 0;
  text.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => change({ text: text.value.trim() }, true), pause);
  });

  return {
    show(filter) {
      // What is being typed is not to be taken away.
      if (text.value.trim() !== filter.text) text.value = filter.text;
      select(rule, filter.rule);
      select(file, filter.file);
      by.value = ways.includes(filter.by) ? filter.by : ways[0];
      byId('section-field').hidden = !filter.section;
      section.replaceChildren(make('option', { value: '' }, 'All sections'), ...(filter.section ? [make('option', { value: filter.section }, filter.section)] : []));
      section.value = filter.section;
      for (const button of buttons) button.setAttribute('aria-pressed', String(filter.severity.includes(button.dataset.severity)));
    },
  };
}

const pressed = button => button.getAttribute('aria-pressed') === 'true';

function fill(select, all, options) {
  select.replaceChildren(make('option', { value: '' }, all), ...options.map(([value, found]) => make('option', { value }, `${value} (${number(found)})`)));
}

// An address may name what this report does not have; the control says so instead of standing empty.
function select(control, value) {
  control.querySelector('[data-foreign]')?.remove();
  if (value && ![...control.options].some(option => option.value === value)) control.append(make('option', { value, 'data-foreign': true }, `${value} (0)`));
  control.value = value;
}
