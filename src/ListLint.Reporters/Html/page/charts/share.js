// One bar of parts that make a whole.
import { scaleLinear } from 'd3-scale';
import { chart } from './chart.js';

const height = 18;
const gap = 2;
const least = 3;

/** Rows of a kind, a name and a value. */
export function share(rows, name, sentence) {
  const parts = rows.filter(row => row.value > 0);
  const all = parts.reduce((sum, row) => sum + row.value, 0);
  return chart(name, `${sentence}.`, (svg, width) => {
    // What is too small to be seen takes its room from the others.
    const x = scaleLinear([0, all], [0, Math.max(0, width - parts.length * (gap + least))]);
    let at = 0;
    for (const row of parts) {
      const wide = x(row.value) + least;
      svg.append('rect').attr('class', `fill-${row.kind}`).attr('x', at).attr('width', wide).attr('height', height).attr('rx', 3).append('title').text(`${row.name}: ${row.value}`);
      at += wide + gap;
    }
    return height;
  });
}
