// The findings: what the filter lets through, in groups, a page at a time.
import { byId, count, make, number, spoken, outward } from './dom.js';
import { card } from './card.js';
import { fromAddress, narrows, none, passing, toAddress } from './filter.js';
import { group, slice } from './groups.js';
import { showPager } from './pager.js';
import { startToolbar } from './toolbar.js';

const pageSize = 50;
const mostPrinted = 2000;

/** Shows the findings and follows the address. Gives what other parts of the page call: change(part of a filter) and focus(). */
export function startFindings(report) {
  let filter = fromAddress(location.hash) ?? none;
  const toolbar = startToolbar(report, change);

  function change(part, quietly = false) {
    filter = { ...filter, page: 1, ...part };
    // A page in a frame without an origin may have no history.
    try {
      history[quietly ? 'replaceState' : 'pushState'](null, '', toAddress(filter) || location.pathname + location.search);
    } catch { /* The view stands, only its address does not. */ }
    show();
  }

  function show(size = pageSize) {
    const found = passing(report.findings, filter);
    const pages = Math.max(1, Math.ceil(found.length / pageSize));
    const page = Math.min(filter.page, pages);
    const from = size > pageSize ? 0 : (page - 1) * pageSize;
    const groups = group(found, filter.by, report.files.length > 1);
    toolbar.show(filter);
    byId('groups').replaceChildren(...slice(groups, from, size).map(one => groupElement(one, filter, report.files.length > 1)));
    byId('count').replaceChildren(sentence(report, found.length, from, size));
    byId('clear').hidden = !narrows(filter);
    showPager(page, pages, to => { change({ page: to }); focus(); });
  }

  function focus() {
    byId('findings-title').focus({ preventScroll: true });
    byId('findings-title').scrollIntoView({ block: 'start' });
  }

  byId('clear').addEventListener('click', () => { change({ ...none, by: filter.by }); byId('text').focus(); });
  const follow = () => {
    const wanted = fromAddress(location.hash);
    if (wanted && toAddress(wanted) !== toAddress(filter)) {
      filter = wanted;
      show();
    }
  };
  addEventListener('popstate', follow);
  addEventListener('hashchange', follow);
  // Paper has no pages to turn to: all that the filter lets through is printed, within reason.
  addEventListener('beforeprint', () => show(mostPrinted));
  addEventListener('afterprint', () => show());
  byId('filters').hidden = report.findings.length === 0;
  show();
  return { change: part => { change(part); focus(); }, focus };
}

function sentence(report, found, from, size) {
  if (report.findings.length === 0) return report.baseline ? 'Nothing new was found.' : 'Nothing was found.';
  if (found === 0) return 'No problem fits this filter.';
  const range = found <= size && from === 0 ? count(found, 'problem') : `${number(from + 1)} to ${number(Math.min(from + size, found))} of ${count(found, 'problem')}`;
  return found === report.findings.length ? range : `${range}, filtered from ${number(report.findings.length)}`;
}

function groupElement(one, filter, several) {
  const id = `group-${one.first.id}`;
  return make('section', { class: 'group', 'aria-labelledby': id },
    make('header', {},
      make('h3', { id }, make('bdi', {}, one.title), one.continues && make('span', { class: 'continues' }, ' continued'), spoken(', '), make('span', { class: 'number' }, number(one.findings.length), spoken(' findings'))),
      one.note && make('p', { class: 'note', dir: 'auto' }, one.note),
      one.url && outward(one.url, { class: 'more' }, 'About this rule')),
    make('ol', { class: 'cards', role: 'list' }, one.shown.map(finding => card(finding, filter.by, several))));
}
