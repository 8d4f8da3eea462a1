// Turns pages.
import { byId, make, number } from './dom.js';

export function showPager(page, pages, turn) {
  const pager = byId('pager');
  pager.hidden = pages < 2;
  const button = (text, to) => make('button', { type: 'button', disabled: to < 1 || to > pages, onclick: () => turn(to) }, text);
  pager.replaceChildren(
    button('Previous', page - 1),
    make('span', {}, `Page ${number(page)} of ${number(pages)}`),
    button('Next', page + 1));
}
