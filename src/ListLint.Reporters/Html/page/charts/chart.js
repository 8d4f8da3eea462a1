// What all pictures share: an SVG that is drawn anew for the width that it has, and says in a sentence what it shows.
import { select } from 'd3-selection';

/** How many values a picture needs to tell more than their numbers do. */
export const fewest = 4;

/** A picture; draw(svg, width) fills an empty selection and gives the height. */
export function chart(name, sentence, draw) {
  const frame = document.createElement('div');
  frame.className = 'chart';
  const svg = select(frame).append('svg').attr('role', 'img').attr('aria-label', `${name}. ${sentence}`);
  let drawn = 0;
  const render = width => {
    if (!width || width === drawn) return;
    drawn = width;
    svg.selectAll('*').remove();
    const height = draw(svg, width);
    svg.attr('width', width).attr('height', height).attr('viewBox', `0 0 ${width} ${height}`);
  };
  new ResizeObserver(entries => render(Math.floor(entries[0].contentRect.width))).observe(frame);
  return frame;
}
