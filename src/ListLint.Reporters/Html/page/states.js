// What became of the links, where servers were asked.
import { count, make, number } from './dom.js';
import { share } from './charts/share.js';

const names = { alive: 'Alive', moved: 'Moved', dead: 'Dead', unknown: 'Unknown' };

/** Rows of a name, a count and a kind, with those that nobody was asked about in a note. */
export function stateRows(states) {
  const rows = Object.entries(names).map(([kind, name]) => ({ kind, name, value: states[kind] }));
  return { rows, asked: rows.reduce((sum, row) => sum + row.value, 0) };
}

export function statesPicture({ rows, asked }) {
  return [
    share(rows, 'Links by what became of them', rows.map(row => `${row.name} ${part(row.value, asked)}`).join(', ')),
    make('ul', { class: 'legend', 'aria-hidden': 'true' }, rows.filter(row => row.value).map(row => make('li', { class: row.kind }, `${row.name} ${number(row.value)} (${part(row.value, asked)})`))),
  ];
}

/** A sentence on how many were asked. */
export const statesNote = ({ asked }, states) => `${count(asked, 'address', 'addresses')} asked${states.unasked ? `, ${number(states.unasked)} not` : ''}. Unknown is what nobody can tell, such as a wall against programs.`;

// A handful of dead links among thousands is not none.
const part = (value, all) => value === 0 ? '0 %' : value / all < 0.001 ? '<0.1 %' : `${(value / all * 100).toFixed(value / all < 0.1 || value / all > 0.99 ? 1 : 0)} %`;
