// As many as make a list for `listlint check`.
const FEWEST_ADDRESSES = 5;

/** Whether a Markdown text may be a list, so that it is worth it to start the server, which knows more. */
export function mayBeList(text: string): boolean {
  let found = 0;
  for (let at = text.indexOf(":/"); at >= 0; at = text.indexOf(":/", at + 2)) {
    if (++found >= FEWEST_ADDRESSES) return true;
  }

  return false;
}
