// Makes elements. Text of a list only ever becomes a text node or the value of an attribute that is named here.

/** An element by its id. */
export const byId = id => document.getElementById(id);

/** An element with properties (class, dataset keys as data-*, listeners as on*) and children: nodes or text; null and false are left out. */
export function make(name, attributes = {}, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith('on')) element.addEventListener(key.slice(2), value);
    else element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return element;
}

/** A number with separators. */
export const number = value => value.toLocaleString('en-US');

/** "1 finding", "2 findings". */
export const count = (value, one, many = `${one}s`) => `${number(value)} ${value === 1 ? one : many}`;

/** Text for those who listen only. */
export const spoken = text => make('span', { class: 'hidden' }, text);

/** A link that leaves the page, or its text where there is no address that a browser should follow. */
export function outward(url, attributes, ...children) {
  return /^https?:\/\//i.test(url ?? '')
    ? make('a', { ...attributes, href: url, rel: 'noopener noreferrer', target: '_blank' }, ...children)
    : make('span', attributes, ...children);
}
