// Lines as they are written: the place that a finding speaks of, and what its fix changes.
import { make, number, spoken } from './dom.js';
import { languageOf, visible } from './script.js';

/** The line with the place marked. */
export function sourceLine(one) {
  const [start, end] = one.mark;
  const { text, before, after } = one.view;
  return make('div', { class: 'source' },
    row(one.line, '', [before && '…', visible(text.slice(0, start)), make('mark', { class: start === end ? 'empty' : null }, visible(text.slice(start, end))), visible(text.slice(end)), after && '…'], text));
}

/** What the fix takes out and puts in. */
export function difference(fix) {
  return make('figure', { class: 'fix' },
    make('figcaption', {}, make('span', { class: 'hidden' }, 'Fix: '), fix.title, !fix.safe && make('span', { class: 'unsafe' }, 'unsafe'), fix.more && ` (${number(fix.more)} more lines)`),
    make('div', { class: 'source' }, fix.hunks.map(hunk => {
      let old = hunk.line;
      return hunk.lines.map(([sign, ...parts]) => row(sign === '-' ? old++ : null, sign, pieces(sign, parts), parts.join('')));
    })));
}

function pieces(sign, [before, changed, after]) {
  return [visible(before), changed && make('mark', {}, visible(changed)), visible(after)];
}

function row(line, sign, content, text) {
  const name = sign === '-' ? 'removed' : sign === '+' ? 'added' : '';
  return make('div', { class: `code ${name}` },
    make('span', { class: 'gutter', 'aria-hidden': 'true' }, line === null ? '' : String(line)),
    sign && make('span', { class: 'sign', 'aria-hidden': 'true' }, sign === '-' ? '−' : '+'),
    sign ? spoken(`${name}: `) : spoken('As written: '),
    make(sign === '-' ? 'del' : sign === '+' ? 'ins' : 'code', { class: 'written', dir: 'auto', lang: languageOf(text) }, content));
}
