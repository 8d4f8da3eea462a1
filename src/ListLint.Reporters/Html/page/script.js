// What the letters of a text say of its language, and what of it nobody would see.

const scripts = [
  [/[\u3040-\u30FF]/u, 'ja'],
  [/[\uAC00-\uD7AF]/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Arabic}/u, 'ar'],
];

/** A language for the choice of glyphs, or null where the page's own will do. */
export const languageOf = text => scripts.find(([script]) => script.test(text))?.[1] ?? null;

// Controls, marks of direction and what has no width; a joiner is spelling in some scripts, and the emoji selector in most lists.
const unseen = /([\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B\u200E\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFF9-\uFFFB])/u;

/** The text with what cannot be seen named, as nodes. */
export function visible(text) {
  if (!unseen.test(text)) return [text];
  return text.split(unseen).map((part, at) => {
    if (at % 2 === 0) return part;
    const mark = document.createElement('span');
    mark.className = 'unseen';
    mark.append(`U+${part.codePointAt(0).toString(16).toUpperCase().padStart(4, '0')}`);
    return mark;
  });
}
