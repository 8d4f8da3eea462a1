// node compare.mjs LISTLINT FOLDER PAGE [--write]: FOLDER holds awesome-lint and the skeleton that listlint wrote.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checks, comments } from './checks.mjs';

const [listlint, scratch, page, mode] = process.argv.slice(2);
const awesome = join(scratch, 'node_modules/awesome-lint');
const { default: awesomeLint } = await import(pathToFileURL(join(awesome, 'index.js')));
const { default: config } = await import(pathToFileURL(join(awesome, 'config.js')));
const prefix = 'remark-lint:';
const fullName = (plugin) => (Array.isArray(plugin) ? plugin[0] : plugin).name;
const nameOf = (plugin) => fullName(plugin).replace(prefix, '');
// It asks git and GitHub.
const offline = config.filter((plugin) => nameOf(plugin) !== 'awesome-github');
const usual = { 'contributing.md': 'Send a pull request.\n', license: 'CC0 1.0 Universal\n' };
const problems = [];

// The one table of which rules look for the same as a check is in the code.
const code = readFileSync(new URL('../../src/ListLint.Engine/AwesomeLintChecks.cs', import.meta.url), 'utf8');
const rules = new Map([...code.matchAll(/\["([a-z-]+)"\] = \[([^\]]*)\]/g)].map(([, name, ids]) => [name, ids.match(/[a-z-]+/g)]));
const rulesOf = (check) => rules.get(check.check) ?? [];

function write(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(scratch, folder, name)), { recursive: true });
    writeFileSync(join(scratch, folder, name), text);
  }
}

function prepare() {
  const runs = [{ folder: 'awesome-skeleton', file: 'README.md', kind: 'skeleton' }];
  for (const [at, comment] of comments.entries()) {
    const run = { folder: `lists/comment-${at}`, file: 'README.md', kind: 'comment', comment };
    write(run.folder, { ...usual, [run.file]: comment.text });
    runs.push(run);
  }
  for (const check of checks) {
    for (const kind of ['bad', 'right', 'missed'].filter((name) => check[name] !== undefined)) {
      const run = { check, kind, folder: `${check.check}-${kind}`, file: check.file ?? 'README.md' };
      const files = { ...usual, ...(kind === 'bad' ? check.files : check[`${kind}Files`]), [run.file]: check[kind] };
      run.folder = `lists/${run.folder}`;
      write(run.folder, files);
      runs.push(run);
    }
  }
  return runs;
}

function listlintReports(runs) {
  const paths = runs.map((run) => `${run.folder}/${run.file}`);
  let output;
  try {
    output = execFileSync(listlint, ['check', '--preset', 'awesome', '--report', 'json', ...paths], { cwd: scratch, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    if (error.status !== 1) throw error;
    output = error.stdout;
  }
  return JSON.parse(output).diagnostics;
}

async function awesomeReports(run) {
  const files = await awesomeLint({ filename: join(scratch, run.folder, run.file), config: offline });
  return files.flatMap((file) => file.messages.map((message) => message.ruleId));
}

function judge({ check, kind }, theirs, ours) {
  const [reported, found] = [theirs.includes(check.check), ours.some((one) => rulesOf(check).includes(one.rule) && (one.severity !== 'info' || one.rule === 'inconsistent-name'))];
  const wanted = { bad: [check.only !== 'missed', check.verdict !== 'left out'], right: [true, false], missed: [false, true] }[kind];
  if (kind === 'bad' && check.only === 'missed') wanted[1] = found;
  if (reported !== wanted[0] && !(kind === 'bad' && check.only === 'missed'))
    problems.push(`${check.check} (${kind}): awesome-lint ${reported ? 'reports' : 'does not report'} it: ${theirs}`);
  if (found !== wanted[1]) problems.push(`${check.check} (${kind}): listlint ${found ? 'reports' : 'does not report'} it: ${ours.map((one) => `${one.rule} ${one.severity}`)}`);
}

function judgeComment({ reports, text }, theirs, ours) {
  const counts = [theirs.filter((name) => name === 'awesome-list-item').length, ours.filter((one) => one.rule === 'awesome-list-item').length];
  if (counts.some((count) => count !== reports)) problems.push(`awesome-lint reports ${counts[0]} entries and listlint ${counts[1]}, not ${reports}: ${text}`);
}

const links = (check) => rulesOf(check).map((rule) => `[${rule}](../rules/${rule}/README.md)`).join(', ');
const rows = checks.map((check) => `| ${check.check} | ${links(check)} | ${check.verdict} | ${check.why ?? ''} |`);
const text = `<!-- checks -->\n| awesome-lint | Rule here | Verdict | Why |\n|---|---|---|---|\n${rows.join('\n')}\n<!-- /checks -->`;

const known = new Set(checks.map(({ check }) => check));
for (const name of config.filter((plugin) => fullName(plugin).startsWith(prefix)).map(nameOf))
  if (!known.has(name)) problems.push(`awesome-lint has a check that is not in the list: ${name}`);

const runs = prepare();
const diagnostics = listlintReports(runs);
for (const run of runs) {
  const ours = diagnostics.filter((one) => one.file === `${run.folder}/${run.file}`);
  const theirs = await awesomeReports(run);
  if (run.kind === 'comment') judgeComment(run.comment, theirs, ours);
  else if (run.kind !== 'skeleton') judge(run, theirs, ours);
  // Its title is made from the name of the folder, and its description is a placeholder.
  else if (theirs.length > 0 || ours.map((one) => `${one.rule} ${one.severity}`).join() !== 'awesome-description info') problems.push(`the skeleton does not pass: ${theirs} ${ours.map((one) => one.rule)}`);
}

const said = readFileSync(page, 'utf8');
const expected = said.replace(/<!-- checks -->[^]*<!-- \/checks -->/, () => text);
if (mode === '--write') writeFileSync(page, expected);
else if (said !== expected) problems.push(`the table of ${page} is not up to date: run tests/awesome/run.sh LISTLINT --write`);
for (const problem of problems) console.error(problem);
console.log(`${checks.length} checks of awesome-lint, ${runs.length} lists through both: ${problems.length === 0 ? 'as the page says' : `${problems.length} differences`}.`);
process.exitCode = problems.length === 0 ? 0 : 1;
