// node compare.mjs LISTLINT FOLDER PAGE [--write]: FOLDER holds awesome-lint and the skeleton that listlint wrote.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checks } from './checks.mjs';

const [listlint, scratch, page, write] = process.argv.slice(2);
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

function prepare() {
  const runs = [{ folder: 'awesome-skeleton', file: 'README.md', kind: 'skeleton' }];
  for (const check of checks) {
    for (const kind of ['bad', 'right', 'missed'].filter((name) => check[name] !== undefined)) {
      const run = { check, kind, folder: `${check.check}-${kind}`, file: check.file ?? 'README.md' };
      const files = { ...usual, ...(kind === 'bad' ? check.files : check[`${kind}Files`]), [run.file]: check[kind] };
      for (const [name, text] of Object.entries(files)) {
        mkdirSync(dirname(join(scratch, 'lists', run.folder, name)), { recursive: true });
        writeFileSync(join(scratch, 'lists', run.folder, name), text);
      }
      run.folder = `lists/${run.folder}`;
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
  const [reported, found] = [theirs.includes(check.check), ours.some((one) => [check.here, ...(check.also ?? [])].includes(one.rule) && (one.severity !== 'info' || check.here === 'inconsistent-name'))];
  const wanted = { bad: [check.only !== 'missed', check.verdict !== 'left out'], right: [true, false], missed: [false, true] }[kind];
  if (kind === 'bad' && check.only === 'missed') wanted[1] = found;
  if (reported !== wanted[0] && !(kind === 'bad' && check.only === 'missed'))
    problems.push(`${check.check} (${kind}): awesome-lint ${reported ? 'reports' : 'does not report'} it: ${theirs}`);
  if (found !== wanted[1]) problems.push(`${check.check} (${kind}): listlint ${found ? 'reports' : 'does not report'} it: ${ours.map((one) => `${one.rule} ${one.severity}`)}`);
}

const rows = checks.map(({ check, here, verdict, why }) => `| ${check} | ${here ? `[${here}](../rules/${here}/README.md)` : ''} | ${verdict} | ${why ?? ''} |`);
const text = `<!-- checks -->\n| awesome-lint | Rule here | Verdict | Why |\n|---|---|---|---|\n${rows.join('\n')}\n<!-- /checks -->`;

const known = new Set(checks.map(({ check }) => check));
for (const name of config.filter((plugin) => fullName(plugin).startsWith(prefix)).map(nameOf))
  if (!known.has(name)) problems.push(`awesome-lint has a check that is not in the list: ${name}`);

const runs = prepare();
const diagnostics = listlintReports(runs);
for (const run of runs) {
  const ours = diagnostics.filter((one) => one.file === `${run.folder}/${run.file}`);
  const theirs = await awesomeReports(run);
  if (run.kind !== 'skeleton') judge(run, theirs, ours);
  // Its title is made from the name of the folder, and its description is a placeholder.
  else if (theirs.length > 0 || ours.map((one) => `${one.rule} ${one.severity}`).join() !== 'awesome-description info') problems.push(`the skeleton does not pass: ${theirs} ${ours.map((one) => one.rule)}`);
}

const said = readFileSync(page, 'utf8');
const expected = said.replace(/<!-- checks -->[^]*<!-- \/checks -->/, () => text);
if (write === '--write') writeFileSync(page, expected);
else if (said !== expected) problems.push(`the table of ${page} is not up to date: run tests/awesome/run.sh LISTLINT --write`);
for (const problem of problems) console.error(problem);
console.log(`${checks.length} checks of awesome-lint, ${runs.length} lists through both: ${problems.length === 0 ? 'as the page says' : `${problems.length} differences`}.`);
process.exitCode = problems.length === 0 ? 0 : 1;
