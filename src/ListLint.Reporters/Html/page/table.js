// The table behind a picture.
import { make, number } from './dom.js';

/** Rows of a name and numbers; where open is given, the names of the rows that it opens are buttons. */
export function table(heads, rows, open = null, opens = () => false) {
  return make('table', {},
    make('thead', {}, make('tr', {}, heads.map(head => make('th', { scope: 'col' }, head)))),
    make('tbody', {}, rows.map((row, at) => make('tr', {}, row.map((cell, column) => column === 0
      ? make('th', { scope: 'row', dir: 'auto' }, open && opens(at) ? make('button', { type: 'button', class: 'text', onclick: () => open(at) }, cell) : cell)
      : make('td', {}, number(cell)))))));
}
