// node pack.mjs NATIVE OUT: makes the extension once without a program, and once for each program in NATIVE, which are named as in a release:
// listlint-linux-x64, listlint-win-x64.exe. VS Code installs the one for the machine.
import { execFileSync } from "node:child_process";
import { chmodSync, copyFileSync, mkdirSync, readdirSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";

const [native, out] = process.argv.slice(2).map((path) => resolve(path));
if (!native || !out) {
  console.error("pack.mjs: Give a folder with native programs, and a folder for the extensions.");
  process.exit(1);
}

/** What VS Code calls the machine of a .NET runtime identifier: linux-musl-x64 is alpine-x64, osx-arm64 is darwin-arm64. */
function targetOf(rid) {
  const [, system, musl, cpu] = /^(linux|osx|win)-(musl-)?([^-]+)$/.exec(rid) ?? [];
  const os = musl ? "alpine" : { linux: "linux", osx: "darwin", win: "win32" }[system];
  if (!os) throw new Error(`${rid} is not a machine that VS Code knows.`);
  return `${os}-${cpu}`;
}

function pack(target) {
  const args = ["vsce", "package", "--no-dependencies", "--allow-missing-repository", "--out", out];
  execFileSync("npx", target ? [...args, "--target", target] : args, { stdio: "inherit", shell: process.platform === "win32" });
}

mkdirSync(out, { recursive: true });
rmSync("bin", { recursive: true, force: true });
copyFileSync("../../LICENSE", "LICENSE");
pack();
for (const file of readdirSync(native).sort()) {
  const [, rid, exe = ""] = /^listlint-(.+?)(\.exe)?$/.exec(file) ?? [];
  if (!rid) continue;
  mkdirSync("bin", { recursive: true });
  const program = join("bin", `listlint${exe}`);
  copyFileSync(join(native, file), program);
  chmodSync(program, 0o755);
  // The words in the program, and who made them.
  for (const notice of ["NOTICE.md", "SCOWL.txt"]) copyFileSync(join("../../src/ListLint.Spelling", notice), join("bin", notice));
  pack(targetOf(rid));
  rmSync("bin", { recursive: true });
}
