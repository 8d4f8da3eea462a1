/**
 * Misspellings with their corrections. First the number of blocks and where each begins, as 32-bit numbers, little end first; then the blocks, each of 32 entries in the order of
 * their letters. An entry is three bytes and letters. The bytes, as one number, little end first: bits 0-4 how many letters it shares with the entry before (none in the first of
 * a block), 5-9 how many of its own follow, 10-14 how many of its first letters the correction keeps, 15-19 how many of its last, 20-23 how many letters stand between them there.
 * @param {[string, string][]} pairs in order of the misspellings
 */
export function misspellings(pairs) {
  const blocks = [];
  let before = '';
  pairs.forEach(([word, right], index) => {
    if (index % 32 === 0) {
      blocks.push([]);
      before = '';
    }
    const shared = common(before, word, Math.min(before.length, word.length));
    const start = common(word, right, Math.min(word.length, right.length));
    const end = commonEnd(word, right, Math.min(word.length, right.length) - start);
    const rest = word.slice(shared);
    const between = right.slice(start, right.length - end);
    const bits = shared | (rest.length << 5) | (start << 10) | (end << 15) | (between.length << 20);
    blocks.at(-1).push(bits & 255, (bits >> 8) & 255, bits >> 16, ...Buffer.from(rest + between, 'latin1'));
    before = word;
  });

  const head = Buffer.alloc(4 * (blocks.length + 1));
  head.writeUInt32LE(blocks.length, 0);
  let at = head.length;
  blocks.forEach((block, index) => {
    head.writeUInt32LE(at, 4 * (index + 1));
    at += block.length;
  });
  return Buffer.concat([head, ...blocks.map(block => Buffer.from(block))]);
}

/** Whether a pair can be written so. */
export const fits = (word, right) => word.length <= 31 && right.length <= 31 && right.length - common(word, right, Math.min(word.length, right.length)) <= 15;

/** All texts one slip from a word: two letters swapped, or one lost, added or exchanged. */
export function* slips(word) {
  for (let at = 0; at <= word.length; at++) {
    const [start, end] = [word.slice(0, at), word.slice(at)];
    if (end.length > 1)
      yield start + end[1] + end[0] + end.slice(2);
    if (end.length > 0)
      yield start + end.slice(1);
    for (const letter of 'abcdefghijklmnopqrstuvwxyz') {
      yield start + letter + end;
      if (end.length > 0)
        yield start + letter + end.slice(1);
    }
  }
}

function common(one, other, most) {
  let at = 0;
  while (at < most && one[at] === other[at])
    at++;
  return at;
}

function commonEnd(one, other, most) {
  let at = 0;
  while (at < most && one.at(-1 - at) === other.at(-1 - at))
    at++;
  return at;
}
