// Upright bars, for years.
import { scaleBand, scaleLinear } from 'd3-scale';
import { axisBottom, axisLeft } from 'd3-axis';
import { chart } from './chart.js';

const height = 220;
const edge = { top: 18, right: 14, bottom: 26, left: 40 };
const roomForLabel = 46;
const roomForValue = 26;

export function columns(rows, name) {
  const most = rows.reduce((best, row) => row[1] > best[1] ? row : best);
  return chart(name, `From ${rows[0][0]} to ${rows[rows.length - 1][0]}; the most in ${most[0]}, ${most[1]}.`, (svg, width) => {
    const x = scaleBand(rows.map(row => row[0]), [edge.left, width - edge.right]).padding(0.22);
    const y = scaleLinear([0, most[1]], [height - edge.bottom, edge.top]).nice(4);
    const every = Math.max(1, Math.ceil(roomForLabel / x.step()));
    svg.append('g').attr('class', 'axis grid').attr('transform', `translate(${edge.left},0)`).call(axisLeft(y).ticks(4).tickFormat(thousands).tickSize(-(width - edge.left - edge.right)).tickPadding(8));
    // From the right: the last year is the one that is looked for.
    const labels = rows.map(row => row[0]).filter((_, at) => (rows.length - 1 - at) % every === 0);
    svg.append('g').attr('class', 'axis').attr('transform', `translate(0,${height - edge.bottom})`).call(axisBottom(x).tickValues(labels).tickSize(0).tickPadding(9).tickFormat(short));
    svg.selectAll('rect.column').data(rows).join('rect').attr('class', 'column fill-entries').attr('rx', 2)
      .attr('x', row => x(row[0])).attr('width', x.bandwidth()).attr('y', row => y(row[1])).attr('height', row => y(0) - y(row[1]))
      .append('title').text(row => `${row[0]}: ${row[1]}`);
    if (x.step() >= roomForValue) {
      svg.selectAll('text.value').data(rows.filter(row => row[1] > 0)).join('text').attr('class', 'value').attr('text-anchor', 'middle')
        .attr('x', row => x(row[0]) + x.bandwidth() / 2).attr('y', row => y(row[1]) - 5).text(row => row[1].toLocaleString('en-US'));
    }
    return height;
  });
}

const thousands = value => value >= 1000 ? `${value / 1000}k` : String(value);

const short = label => label.replace('before ', '<').replace('after ', '>');
