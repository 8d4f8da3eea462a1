// A line as GitHub shows it, made of the few elements that ListLint names: nothing of the list is read as HTML.
import { make, outward, spoken } from './dom.js';
import { languageOf } from './script.js';

const plain = new Set(['strong', 'em', 'del', 'code', 'kbd', 'sub', 'sup']);

/** The line, or null where GitHub shows nothing of it. */
export function shownLine(view) {
  if (!view.shown) return null;
  const parts = view.shown.map(element);
  const attributes = { dir: 'auto', lang: languageOf(view.text) };
  const line = view.block === 'row'
    ? make('div', { class: `row${view.shown.length > 8 ? ' many' : ''}` }, view.shown.map(cell => make('span', { class: 'cell', ...attributes }, cell.slice(2).map(element))))
    : make('div', { class: `text ${view.block}${view.block === 'heading' ? ` level-${view.level}` : ''}`, ...attributes },
      view.block === 'item' && make('span', { class: 'marker', 'aria-hidden': 'true' }, view.number ?? '•'),
      make('span', { class: 'content' }, view.before && '… ', parts, view.after && ' …'));
  return make('div', { class: 'shown' }, spoken('As GitHub shows it: '), line);
}

function element(part) {
  if (typeof part === 'string') return document.createTextNode(part);
  const [name, url, ...inner] = part;
  if (plain.has(name)) return make(name, {}, inner.map(element));
  if (name === 'a') return outward(url, { class: 'link' }, inner.length ? inner.map(element) : spoken('a link without text'));
  if (name === 'img') return make('span', { class: 'image' }, spoken('Image: '), inner.length ? inner.map(element) : 'image');
  if (name === 'br') return make('br');
  return make('span', { class: 'cell' }, inner.map(element));
}
