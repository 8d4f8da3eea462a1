// Every check of awesome-lint 2.3.0, with a list that it reports. Which rules of ListLint say it is in AwesomeLintChecks.cs.
// - agrees: both report `bad`.
// - better: both report `bad`; awesome-lint also reports `right`, which is right, or misses `missed`, which is wrong.
// - left out: awesome-lint reports `bad`, and ListLint does not.
// `why` is for the page. A check without lists cannot be run here.

const badge = '[![Awesome](https://awesome.re/badge.svg)](https://awesome.re)';
const top = `# Awesome Harbours ${badge}\n\n> Places where ships rest.\n\n`;
const start = `${top}## Contents\n\n- [Piers](#piers)\n\n## Piers\n\n`;
const entry = '- [Fog](https://fog.example/) - Sounds horns.\n';

// A list with something after its first entry.
const after = (text) => `${start}${entry}\n${text}`;
const entries = (...lines) => start + lines.map((line) => `${line}\n`).join('');
const table = (...rows) => after(rows.map((row) => `${row}\n`).join(''));

export const checks = [
  { check: 'awesome-badge', verdict: 'better', bad: `# Awesome Harbours\n\n> Places.\n\n## Piers\n\n${entry}`, right: `# Awesome Harbours\n\n${badge}\n\n> Places.\n\n## Piers\n\n${entry}`, why: 'a badge below the title, as the template for pull requests asks for, is only an info here' },
  { check: 'awesome-code-of-conduct', verdict: 'better', bad: after(''), files: { 'code-of-conduct.md': '' }, missed: after(''), missedFiles: { 'code-of-conduct.md': '# Rules\n\nWrite to [INSERT EMAIL ADDRESS].\n' }, why: 'awesome-lint sees a placeholder only where a definition makes it a link' },
  { check: 'awesome-contributing', verdict: 'agrees', bad: after(''), files: { 'contributing.md': '' }, why: '`docs` is looked at too' },
  { check: 'awesome-git-repo-age', verdict: 'better', why: 'awesome-lint has the check and does not run it; here git tells the day of the first commit' },
  { check: 'awesome-github', verdict: 'better', why: 'needs GitHub; here with `--online` and a token, and a checklist without. awesome-lint fails outside of a clone' },
  { check: 'awesome-heading', verdict: 'better', bad: `# awesome harbours ${badge}\n\n> Places.\n\n## Piers\n\n${entry}`, right: `# Awesome iOS Tools ${badge}\n\n> Places.\n\n## Piers\n\n${entry}`, why: 'names such as "iOS" keep their spelling' },
  { check: 'awesome-license', verdict: 'better', bad: after('## License\n\nCC0\n'), missed: after(''), files: {}, missedFiles: { license: 'MIT License\n\nCopyright\n' }, why: 'the license itself is read: one for programs is not accepted by the awesome list' },
  { check: 'awesome-list-item', verdict: 'better', bad: entries('- [Fog](https://fog.example/) – Sounds horns.'), right: entries('- [Fog](https://fog.example/) - Sounds horns. [MIT]', '- [Guide](guide.md)'), missed: entries('- [Fog](https://fog.example/) - sounds *loud* horns.'), rightFiles: { 'guide.md': '# Guide\n' }, why: 'notes after the period and links to files of the list are fine; descriptions with emphasis or links are read too' },
  { check: 'awesome-no-ci-badge', verdict: 'better', bad: after('![Build](https://travis-ci.org/tides/fog.svg)\n'), missed: after('![Build](https://github.com/tides/fog/actions/workflows/lint.yml/badge.svg)\n'), why: 'GitHub Actions and others are known by their addresses' },
  { check: 'awesome-spell-check', verdict: 'better', bad: entries('- [Fog](https://fog.example/) - Sounds horns in javascript on ships.'), why: 'a warning there and an info here; the list decides how a name is spelled, and a few names are known' },
  { check: 'awesome-toc', verdict: 'better', bad: `${top}## Contents\n\n- [Piers](#piers)\n- [Locks](#locks)\n- [Tides](#tides)\n\n## Piers\n\n${entry}\n## Locks\n\n- [Weir](https://weir.example/) - Opens.\n\n## Tides\n\n- [Tide](https://tide.example/) - Rises.\n\n## Buoys\n\n- [Buoy](https://buoy.example/) - Floats.\n`, why: 'items and headings are compared by the anchors that GitHub gives them; [broken-anchor](../rules/broken-anchor/README.md) does so for all links' },
  { check: 'balanced-punctuation', verdict: 'better', bad: entries('- [Fog](https://fog.example/) - Sounds the “horns.'), right: entries('- [Fog](https://fog.example/) - Sounds horns of 15" and more.'), why: 'inch marks are not quotation marks' },
  { check: 'blockquote-indentation', verdict: 'agrees', bad: after('>   Places.\n') },
  { check: 'checkbox-character-style', verdict: 'agrees', bad: after('- [x] One.\n- [X] Two.\n') },
  { check: 'checkbox-content-indent', verdict: 'agrees', bad: after('- [ ]  [One](https://one.example/)\n') },
  { check: 'code-block-style', verdict: 'agrees', bad: after('Run it:\n\n    fog --loud\n') },
  { check: 'definition-case', verdict: 'agrees', bad: after('See the [horn].\n\n[Horn]: https://horn.example/\n') },
  { check: 'definition-spacing', verdict: 'better', bad: after('See the [big  horn].\n\n[big  horn]: https://horn.example/\n'), missed: after('See the [horn].\n\n[horn]:   https://horn.example/\n'), only: 'missed', why: 'the spaces before the address are looked at, and not those in the label' },
  { check: 'double-link', verdict: 'better', bad: `${start}${entry}\n## Horns\n\n${entry}`, right: `${start}${entry}\n[Back to top](#contents)\n\n## Horns\n\n- [Weir](https://weir.example/) - Opens.\n\n[Back to top](#contents)\n`, why: 'entries are compared, and not links: a link back to the top, or one in a text, may be repeated' },
  { check: 'emphasis-marker', verdict: 'agrees', bad: after('*Big* and _small_ horns.\n') },
  { check: 'fenced-code-marker', verdict: 'agrees', bad: after('~~~\nfog\n~~~\n') },
  { check: 'file-extension', verdict: 'agrees', bad: after(''), file: 'readme.markdown' },
  { check: 'final-newline', verdict: 'agrees', bad: start + entry.trimEnd() },
  { check: 'hard-break-spaces', verdict: 'agrees', bad: after('Big    \nhorns.\n') },
  { check: 'heading-style', verdict: 'agrees', bad: after('Locks\n-----\n\nBig ones.\n') },
  { check: 'link-title-style', verdict: 'agrees', bad: after('See the [horn](https://horn.example/ "Big").\n') },
  { check: 'list-item-bullet-indent', verdict: 'agrees', bad: `${start} ${entry}` },
  { check: 'list-item-indent', verdict: 'agrees', bad: entries('-   [Fog](https://fog.example/) - Sounds horns.') },
  { check: 'no-blockquote-without-marker', verdict: 'agrees', bad: after('> Big\nhorns.\n') },
  { check: 'no-emphasis-as-heading', verdict: 'better', bad: after('**Big ones:**\n\nThey are loud.\n'), right: after('_These are the big ones._\n\nThey are loud.\n'), why: 'an emphasized sentence is not a heading' },
  { check: 'no-file-name-articles', verdict: 'left out', why: 'a README has no such name' },
  { check: 'no-file-name-consecutive-dashes', verdict: 'left out', why: 'a README has no such name' },
  { check: 'no-file-name-irregular-characters', verdict: 'left out', why: 'a README has no such name' },
  { check: 'no-file-name-mixed-case', verdict: 'agrees', bad: after(''), file: 'Readme.md' },
  { check: 'no-file-name-outer-dashes', verdict: 'left out', why: 'a README has no such name' },
  { check: 'no-heading-content-indent', verdict: 'agrees', bad: after('##  Locks\n\nBig ones.\n') },
  { check: 'no-heading-indent', verdict: 'agrees', bad: after(' ## Locks\n\nBig ones.\n') },
  { check: 'no-heading-punctuation', verdict: 'agrees', bad: after('## Locks:\n\nBig ones.\n') },
  { check: 'no-multiple-toplevel-headings', verdict: 'agrees', bad: after('# Locks\n\nBig ones.\n') },
  { check: 'no-repeat-item-in-description', verdict: 'agrees', bad: entries('- [Fog](https://fog.example/) - Fog sounds horns.'), why: 'an emphasized link is read too' },
  { check: 'no-repeat-punctuation', verdict: 'better', bad: after('Big horns!!\n'), right: entries('- [Wham!!](https://wham.example/) - Sounds horns.'), why: 'names keep their marks' },
  { check: 'no-shell-dollars', verdict: 'agrees', bad: after('```sh\n$ fog\n$ gauge\n```\n') },
  { check: 'no-table-indentation', verdict: 'agrees', bad: table(' | A   | B   |', ' | --- | --- |', ' | c   | d   |') },
  { check: 'no-undefined-references', verdict: 'better', bad: after('See the ![horn][horn].\n'), right: after('- [x] [One](https://one.example/) - Sounds [WIP] horns.\n'), why: 'brackets around a word are mostly not a link' },
  { check: 'no-unneeded-full-reference-image', verdict: 'agrees', bad: after('![horn][horn]\n\n[horn]: https://horn.example/a.png\n') },
  { check: 'no-unneeded-full-reference-link', verdict: 'agrees', bad: after('See the [horn][horn].\n\n[horn]: https://horn.example/\n') },
  { check: 'no-unused-definitions', verdict: 'better', bad: after('[horn]: https://horn.example/\n'), right: after('[//]: # (More are to come.)\n'), why: 'a comment in the form of a definition is one' },
  { check: 'ordered-list-marker-style', verdict: 'agrees', bad: after('1. One.\n\nThen:\n\n1) One.\n') },
  { check: 'ordered-list-marker-value', verdict: 'agrees', bad: after('1. One.\n1. Two.\n') },
  { check: 'rule-style', verdict: 'agrees', bad: after('***\n') },
  { check: 'strong-marker', verdict: 'agrees', bad: after('**Big** and __small__ horns.\n') },
  { check: 'table-cell-padding', verdict: 'agrees', bad: table('| A | B |', '| - | - |', '|c  | d |') },
  { check: 'table-pipe-alignment', verdict: 'agrees', bad: table('| A | B |', '| --- | --- |', '| c | d |') },
  { check: 'table-pipes', verdict: 'agrees', bad: table('A   | B', '--- | ---', 'c   | d') },
  { check: 'unordered-list-marker-style', verdict: 'agrees', bad: after('Then:\n\n* [Weir](https://weir.example/) - Opens.\n') },
];

const loud = '- [Fog](https://fog.example/) - sounds horns.\n';
const louder = '- [Weir](https://weir.example/) - opens.\n';

// Comments that both tools obey, for the check awesome-list-item: how many entries each reports.
export const comments = [
  { reports: 0, text: `${start}<!--lint disable awesome-list-item-->\n${loud}${louder}` },
  { reports: 1, text: `${start}<!--lint disable awesome-list-item-->\n\n${loud}\n<!--lint enable awesome-list-item-->\n\n${louder}` },
  { reports: 0, text: `${start}<!-- lint disable double-link awesome-list-item -->\n\n${loud}\n<!--lint enable double-link-->\n\n${louder}` },
  { reports: 1, text: `${start}<!--lint disable-->\n\n${loud}\n<!--lint enable-->\n\n${louder}` },
  { reports: 0, text: `${start}<!--lint disable-->\n\n${loud}\n<!--lint enable awesome-list-item-->\n\n${louder}` },
  { reports: 1, text: `${start}<!--lint ignore awesome-list-item-->\n${loud}\nThen:\n\n${louder}` },
  { reports: 0, text: `${start}<!--lint ignore-->\n${loud}${louder}` },
  { reports: 2, text: `${start}<!--lint ignore awesome-badge-->\n${loud}${louder}` },
  { reports: 2, text: `${start}> <!--lint ignore awesome-list-item-->\n\n${loud}${louder}` },
  { reports: 0, text: `${start}> <!--lint disable awesome-list-item-->\n\n${loud}${louder}` },
  { reports: 2, text: `${start}\`\`\`html\n<!--lint disable awesome-list-item-->\n\`\`\`\n\n${loud}${louder}` },
];
