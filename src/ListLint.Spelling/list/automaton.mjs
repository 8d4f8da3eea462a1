/**
 * The least automaton of some words, as 32-bit numbers, little end first. The first number is where the edges of the start lie. Each other one is an edge: bits 0-4 the
 * letter (1 is "a"), bits 5-6 the class of the word that ends with it (0 for none), bit 7 set on the last edge of its state, bits 8-31 where the edges of the next state lie (0 for none).
 * @param {[string, number][]} words in order of their letters, each with its class, 1 to 3
 */
export function automaton(words) {
  const edges = [0];
  const known = new Map();

  // A state is what can follow: equal states are written once, those further on first.
  function write(state) {
    if (state.length === 0)
      return 0;
    const numbers = state.map(edge => (edge.letter | (edge.rank << 5) | (write(edge.next) << 8)) >>> 0);
    numbers[numbers.length - 1] = (numbers[numbers.length - 1] | 128) >>> 0;
    const key = numbers.join();
    if (!known.has(key)) {
      known.set(key, edges.length);
      edges.push(...numbers);
    }
    return known.get(key);
  }

  const start = [];
  for (const [word, rank] of words) {
    let [state, edge] = [start, null];
    for (const unit of word) {
      const letter = unit.charCodeAt(0) - 96;
      if (state.at(-1)?.letter !== letter)
        state.push({ letter, rank: 0, next: [] });
      edge = state.at(-1);
      state = edge.next;
    }
    edge.rank = rank;
  }

  edges[0] = write(start);
  const bytes = Buffer.alloc(edges.length * 4);
  edges.forEach((edge, at) => bytes.writeUInt32LE(edge, at * 4));
  return bytes;
}
