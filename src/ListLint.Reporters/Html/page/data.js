// The data of a run as ListLint writes it (PageJson.cs and its neighbours), made easy to use.

export const severities = ['info', 'warning', 'error'];

/** The findings of all files in one array, with what they refer to. */
export function read(text) {
  const data = JSON.parse(text);
  const findings = [];
  const files = data.files.map((file, at) => {
    const sections = file.sections.map(([level, title, entries], index) => ({ index, level, title, entries, findings: 0 }));
    // What a section stands under, for a look at a whole chapter.
    const above = [];
    for (const section of sections) {
      while (above.length && above[above.length - 1].level >= section.level) above.pop();
      above.push(section);
      section.path = above.map(one => one.title);
    }
    const known = { at, path: file.path, sections, findings: 0 };
    for (const one of file.findings) {
      const section = sections[one.section] ?? null;
      known.findings++;
      if (section) section.findings++;
      findings.push({ ...one, id: findings.length, rule: data.rules[one.rule], file: known, section, view: file.views[one.view] });
    }
    return known;
  });
  for (const rule of data.rules) rule.counts = [0, 0, 0];
  for (const one of findings) one.rule.counts[one.severity]++;
  return { ...data, files, findings };
}

/** How many findings there are of a severity. */
export const ofSeverity = (report, severity) => report.rules.reduce((sum, rule) => sum + rule.counts[severity], 0);

/** The highest severity that a rule reports with here. */
export const worst = rule => rule.counts[2] ? 2 : rule.counts[1] ? 1 : 0;

export const total = rule => rule.counts[0] + rule.counts[1] + rule.counts[2];
