// What became of the links, where servers were asked: each page once, all together and for the hosts where something is wrong.
import { bars } from './charts/bars.js';
import { fewest } from './charts/chart.js';
import { share } from './charts/share.js';
import { count, make, number } from './dom.js';
import { table } from './table.js';

const names = { alive: 'Alive', moved: 'Moved', dead: 'Dead', unknown: 'Unknown' };
const shownHosts = 8;

/** The note, the pictures and the tables of a panel. */
export function linksPanel(links) {
  const rows = Object.entries(names).map(([kind, name]) => ({ kind, name, value: links[kind] }));
  const asked = rows.reduce((sum, row) => sum + row.value, 0);
  const hosts = links.hosts.map(([label, alive, moved, dead, unknown]) => ({ label, value: alive + moved + dead + unknown, stack: [{ kind: 'dead', value: dead }, { kind: 'moved', value: moved }, { kind: 'unknown', value: unknown }] }));
  return {
    note: `${count(asked, 'page')} asked${links.left ? `, ${number(links.left)} not` : ''}. Unknown means that the server did not tell, for instance because it turns programs away.`,
    pictures: [
      asked > 0 && share(rows, 'Links by what became of them', rows.map(row => `${row.name} ${part(row.value, asked)}`).join(', ')),
      make('ul', { class: 'legend', 'aria-hidden': 'true' }, rows.filter(row => row.value).map(row => make('li', { class: row.kind }, `${row.name} ${number(row.value)} (${part(row.value, asked)})`))),
      hosts.length >= fewest && [
        make('h3', {}, 'Hosts where something is wrong'),
        bars(hosts.slice(0, shownHosts).map(host => ({ ...host, note: amounts(host) })), 'Hosts where something is wrong')],
    ],
    tables: [
      table(['State', 'Pages'], rows.map(row => [row.name, row.value])),
      hosts.length > 0 && table(['Host', ...Object.values(names)], links.hosts)],
  };
}

const amounts = host => `${count(host.value, 'page')}, ${host.stack.filter(one => one.value).map(one => `${number(one.value)} ${one.kind}`).join(', ')}`;

// A handful of dead links among thousands is not none.
const part = (value, all) => value === 0 ? '0 %' : value / all < 0.001 ? '<0.1 %' : `${(value / all * 100).toFixed(value / all < 0.1 || value / all > 0.99 ? 1 : 0)} %`;
