// Bundles the page into one file: ../report.html. With --check it only compares, and fails where that file is not what the sources give.
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = dirname(fileURLToPath(import.meta.url));
const target = join(here, '..', 'report.html');

const options = { absWorkingDir: here, bundle: true, minify: true, write: false, metafile: true, charset: 'utf8', legalComments: 'none', logLevel: 'warning' };
const script = await build({ ...options, entryPoints: ['main.js'], format: 'iife', target: 'es2021' });
const style = await build({ ...options, entryPoints: ['styles/page.css'] });

const code = `${notice(script.metafile)}\n${script.outputFiles[0].text.trim()}\n`;
const css = `${style.outputFiles[0].text.trim()}\n`;
const policy = ["default-src 'none'", `script-src ${hash(code)}`, `style-src ${hash(css)}`, 'img-src data:', "base-uri 'none'", "form-action 'none'"].join('; ');

// Functions, because a dollar sign in a text would mean something.
const page = readFileSync(join(here, 'page.html'), 'utf8')
  .replace('{policy}', () => policy)
  .replace('{style}', () => css)
  .replace('{script}', () => code);

if (!process.argv.includes('--check')) {
  writeFileSync(target, page);
  console.log(`report.html: ${page.length} bytes`);
} else if (readFileSync(target, 'utf8') !== page) {
  console.error('src/ListLint.Reporters/Html/report.html is not what its sources give. Run: npm run build --prefix src/ListLint.Reporters/Html/page');
  process.exit(1);
}

function hash(text) {
  return `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;
}

// The licences of what is bundled, each text once, as they ask for.
function notice(metafile) {
  const packages = [...new Set(Object.keys(metafile.inputs).map(path => /node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1]).filter(Boolean))].sort();
  const texts = new Map();
  for (const name of packages) {
    const folder = join(here, 'node_modules', name);
    const file = readdirSync(folder).find(entry => /^licen[cs]e/i.test(entry));
    if (!file || !existsSync(join(folder, file))) throw new Error(`${name} has no licence to bundle.`);
    const text = readFileSync(join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim();
    texts.set(text, [...(texts.get(text) ?? []), `${name} ${JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version}`]);
  }
  return [...texts].map(([text, names]) => `/*! ${names.join(', ')}\n${text}\n*/`).join('\n');
}
