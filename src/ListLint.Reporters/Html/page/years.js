// Years without a gap between them. What stands far from the others, such as a slip of the pen or a very old work, is counted at the edge.
const mostYears = 24;
const widestGap = 6;

/** Rows of a label and a count, and how many there are together. */
export function yearRows(years) {
  const counts = new Map(years.map(([year, value]) => [Number(year), value]));
  const all = [...counts.keys()];
  const most = all.reduce((best, year) => counts.get(year) > counts.get(best) ? year : best);
  const last = reach(all, most, 1);
  const first = Math.max(reach(all, most, -1), last - mostYears + 1);
  const sum = fits => all.filter(fits).reduce((total, year) => total + counts.get(year), 0);
  const rows = [];
  for (let year = first; year <= last; year++) rows.push([String(year), counts.get(year) ?? 0]);
  const [before, after] = [sum(year => year < first), sum(year => year > last)];
  if (before) rows.unshift([`before ${first}`, before]);
  if (after) rows.push([`after ${last}`, after]);
  return { rows, dated: sum(() => true) };
}

// The furthest year that is reached from another one without too wide a step.
function reach(years, from, direction) {
  const ahead = years.filter(year => (year - from) * direction > 0).sort((one, other) => (one - other) * direction);
  return ahead.reduce((at, year) => Math.abs(year - at) <= widestGap ? year : at, from);
}
