// One finding.
import { make, outward, spoken } from './dom.js';
import { severities } from './data.js';
import { sectionName } from './groups.js';
import { shownLine } from './line.js';
import { difference, sourceLine } from './source.js';
import { languageOf, visible } from './script.js';

/** The finding as an item; what its group says already is not repeated. */
export function card(one, by, several) {
  const severity = severities[one.severity];
  const place = several && by !== 'file' ? `${one.file.path}:${one.line}` : `Line ${one.line}`;
  return make('li', { class: `finding ${severity}` },
    make('p', { class: 'message' }, make('span', { class: `badge ${severity}` }, severity), ' ', sentence(one.message)),
    make('p', { class: 'place' },
      outward(one.url, { class: 'where' }, make('bdi', {}, place)),
      by !== 'section' && one.section && make('span', {}, spoken('Section: '), make('bdi', {}, sectionName(one.section))),
      by !== 'rule' && make('span', {}, spoken('Rule: '), one.rule.id)),
    shownLine(one.view),
    one.fix && one.fix.hunks.length > 0 ? difference(one.fix) : sourceLine(one),
    one.related && make('ul', { class: 'related' }, one.related.map(related)));
}

function related(one) {
  const place = one.file ? `${one.file}${one.line ? `:${one.line}` : ''}` : `line ${one.line}`;
  return make('li', {}, outward(one.url, {}, make('bdi', {}, place)), ': ', make('bdi', {}, one.message));
}

// What a message quotes may be written from right to left, and must not turn the sentence around.
function sentence(message) {
  return message.split(/("[^"]*")/).map((part, at) => at % 2 ? make('bdi', { lang: languageOf(part) }, visible(part)) : visible(part));
}
