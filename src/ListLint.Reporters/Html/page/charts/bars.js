// Lying bars with their name above them, so that long names have room.
import { scaleLinear } from 'd3-scale';
import { chart } from './chart.js';

const letter = 6.6;
const noteLetter = 6.4;

/** Rows of a label, a note at the end, a value, and maybe a stack of kinds and values, which has its own scale. */
export function bars(rows, name) {
  const stacked = rows.some(row => row.stack);
  const step = stacked ? 46 : 34;
  const most = Math.max(1, ...rows.map(row => row.value));
  const mostFound = Math.max(1, ...rows.map(row => row.stack ? row.stack.reduce((sum, part) => sum + part.value, 0) : 0));
  const sentence = `The first is ${rows[0].label}, ${rows[0].value}. All values are in the table below.`;
  return chart(name, sentence, (svg, width) => {
    const x = scaleLinear([0, most], [0, width]);
    const found = scaleLinear([0, mostFound], [0, width]);
    const row = svg.selectAll('g').data(rows).join('g').attr('transform', (_, at) => `translate(0,${at * step})`);
    row.append('title').text(one => `${one.label}: ${one.note}`);
    row.append('text').attr('class', 'label').attr('x', 0).attr('y', 13).text(one => fit(one.label, width - one.note.length * noteLetter - 16));
    row.append('text').attr('class', 'value').attr('x', width).attr('y', 13).attr('text-anchor', 'end').text(one => one.note);
    row.append('rect').attr('class', 'track').attr('y', 19).attr('width', width).attr('height', 6).attr('rx', 3);
    row.append('rect').attr('class', 'fill-entries').attr('y', 19).attr('height', 6).attr('rx', 3).attr('width', one => Math.max(x(one.value), one.value ? 2 : 0));
    if (stacked) row.each(drawStack);
    return rows.length * step - 6;

    function drawStack(one) {
      let at = 0;
      for (const { kind, value } of one.stack.filter(part => part.value > 0)) {
        const part = Math.max(found(value), 2);
        const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
        for (const [key, set] of Object.entries({ x: at, y: 28, width: part, height: 6, rx: 1, class: `fill-${kind}` })) rect.setAttribute(key, set);
        this.append(rect);
        at += part + 1;
      }
    }
  });
}

// Letters of Chinese, Japanese and Korean are twice as wide.
function fit(label, room) {
  let used = 0;
  let text = '';
  for (const sign of label) {
    used += /[\u1100-\u11FF\u2E80-\uA4CF\uAC00-\uD7AF\uF900-\uFAFF\uFF00-\uFF60\u{1F000}-\u{3FFFF}]/u.test(sign) ? letter * 2 : letter;
    if (used > room) return `${text.trimEnd()}…`;
    text += sign;
  }
  return text;
}
