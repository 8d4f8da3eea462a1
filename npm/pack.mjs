// node npm/pack.mjs NATIVE OUT [--all] [--repository URL]: makes the npm packages of a release, as OUT/*.tgz.
//
// NATIVE holds native programs, named as in a release: listlint-linux-x64, listlint-win-x64.exe. Each becomes a package such as @listlint/linux-x64.
// The package "listlint" has no program. It depends on all of them, and npm installs the one for the machine.
// --all: fails unless there is a program for each machine that package.json names.
// --repository: the address of the source, which npm checks in the provenance of a package.
import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { manifest, read, version } from "./version.mjs";

const root = fileURLToPath(new URL("../", import.meta.url));
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { all: { type: "boolean" }, repository: { type: "string" } },
});

function fail(message) {
  console.error(`npm/pack.mjs: ${message}`);
  process.exit(1);
}

if (positionals.length !== 2) fail("Give a folder with native programs, and a folder for the packages.");
const [native, out] = positionals.map((path) => resolve(path));
const listlint = manifest();
if (JSON.stringify(JSON.parse(read("package.json"))) !== JSON.stringify(listlint))
  fail(`package.json does not have the version ${version} of Directory.Build.props everywhere. Run: node npm/version.mjs`);

/** What Node calls the machine of a .NET runtime identifier: linux-musl-x64 is linux-x64-musl, osx-arm64 is darwin-arm64. */
function machineOf(rid) {
  const [, system, libc, cpu] = /^(linux|osx|win)-(musl-)?([^-]+)$/.exec(rid) ?? fail(`${rid} is not a machine that npm knows.`);
  const os = { osx: "darwin", win: "win32" }[system] ?? system;
  return { os, cpu, libc: os !== "linux" ? undefined : libc ? "musl" : "glibc", name: `@listlint/${os}-${cpu}${libc ? "-musl" : ""}` };
}

function pack(json, files) {
  const folder = mkdtempSync(join(tmpdir(), "listlint-npm-"));
  const all = { ...json, repository: values.repository && { type: "git", url: `git+${values.repository}.git` }, homepage: values.repository };
  writeFileSync(join(folder, "package.json"), JSON.stringify(all, null, 2) + "\n");
  for (const [to, from] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, to)), { recursive: true });
    if (typeof from === "object") writeFileSync(join(folder, to), from.text);
    else copyFileSync(resolve(root, from), join(folder, to));
    chmodSync(join(folder, to), /^listlint(\.exe)?$|^npm\//.test(to) ? 0o755 : 0o644);
  }

  execFileSync("npm", ["pack", folder, "--pack-destination", out, "--ignore-scripts", "--silent"], { stdio: ["ignore", "inherit", "inherit"] });
  rmSync(folder, { recursive: true });
}

mkdirSync(out, { recursive: true });
const programs = readdirSync(native).flatMap((file) => {
  const [, rid, exe] = /^listlint-(.+?)(\.exe)?$/.exec(file) ?? [];
  return rid ? [{ ...machineOf(rid), rid, path: join(native, file), file: `listlint${exe ?? ""}` }] : [];
});
if (programs.length === 0) fail(`"${native}" has no file with a name such as listlint-linux-x64.`);
const unknown = programs.filter(({ name }) => !(name in listlint.optionalDependencies));
if (unknown.length > 0) fail(`package.json does not name ${unknown.map(({ name }) => name).join(", ")}.`);
const missing = Object.keys(listlint.optionalDependencies).filter((name) => !programs.some((program) => program.name === name));
if (values.all && missing.length > 0) fail(`"${native}" has no program for ${missing.join(", ")}.`);

for (const { name, os, cpu, libc, rid, path, file } of programs) {
  const text = `# ${name}\n\nThe native program of listlint for ${rid}. Install \`listlint\` instead: it brings the program for your machine.\n`;
  const { license, author } = listlint;
  const description = `The native program of listlint for ${rid}.`;
  pack(
    { name, version, description, license, author, os: [os], cpu: [cpu], libc: libc && [libc], files: [file, "words"], preferUnplugged: true },
    {
      [file]: path,
      "README.md": { text },
      LICENSE: "LICENSE",
      "words/NOTICE.md": "src/ListLint.Spelling/NOTICE.md",
      "words/SCOWL.txt": "src/ListLint.Spelling/SCOWL.txt",
    },
  );
}

pack(listlint, { "npm/listlint.js": "npm/listlint.js", "README.md": "README.md", LICENSE: "LICENSE" });
