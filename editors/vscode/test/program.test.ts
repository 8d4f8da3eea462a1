import assert from "node:assert/strict";
import { chmodSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { test } from "node:test";
import { findProgram, isProgram, type Machine, realPath } from "../src/program";

const machine = (programs: string[], more: Partial<Machine> = {}): Machine => ({
  setting: "",
  path: ["relative", "", "/usr/bin", "/opt/bin"].join(delimiter),
  extension: "/extension",
  folders: [],
  platform: "linux",
  isProgram: (file) => programs.includes(file),
  realPath: (file) => file,
  ...more,
});

test("the setting counts before all others", () => {
  const found = findProgram(machine(["/my/listlint", "/usr/bin/listlint", "/extension/bin/listlint"], { setting: " /my/listlint " }));
  assert.deepEqual(found, { program: "/my/listlint", origin: "setting" });
});

test("a setting that leads nowhere is said, and no other program is taken in its place", () => {
  const found = findProgram(machine(["/usr/bin/listlint"], { setting: "/my/listlint" }));
  assert.match("problem" in found ? found.problem : "", /"\/my\/listlint", and there is no program/);
});

test("a setting that is not absolute is refused, since it would name a program of the workspace", () => {
  const found = findProgram(machine(["bin/listlint"], { setting: "bin/listlint" }));
  assert.match("problem" in found ? found.problem : "", /absolute/);
});

test("a setting that names a program in a folder that is open is refused, also through a symbolic link", () => {
  const folders = ["/lists", "/lists.old"];
  for (const setting of ["/lists/listlint", "/lists/bin/listlint", "/lists/../lists.old/listlint", "/link/listlint"]) {
    const realPath = (file: string): string => file.replace("/link/", "/lists/");
    const found = findProgram(machine([setting, "/usr/bin/listlint"], { setting, folders, realPath }));
    assert.match("problem" in found ? found.problem : "", /in a folder that is open\. Give a program outside/, setting);
  }

  for (const setting of ["/lists-of-mine/listlint", "/lists/../bin/listlint", "/..lists/listlint"])
    assert.deepEqual(findProgram(machine([setting], { setting, folders })), { program: setting, origin: "setting" });
});

test("the first program on the PATH is taken", () => {
  assert.deepEqual(findProgram(machine(["/usr/bin/listlint", "/opt/bin/listlint"])), { program: "/usr/bin/listlint", origin: "path" });
});

test("relative folders on the PATH are left out", () => {
  assert.ok("problem" in findProgram(machine(["relative/listlint", "listlint"])));
});

test("without any other, the copy of the extension is taken", () => {
  const found = findProgram(machine(["/extension/bin/listlint"], { path: undefined }));
  assert.deepEqual(found, { program: "/extension/bin/listlint", origin: "extension" });
});

test("on Windows the program has another name", () => {
  const found = findProgram(machine(["/extension/bin/listlint.exe"], { platform: "win32" }));
  assert.deepEqual(found, { program: "/extension/bin/listlint.exe", origin: "extension" });
});

test("without a program it is said what to do", () => {
  const found = findProgram(machine([]));
  assert.match("problem" in found ? found.problem : "", /Install it, or set listlint\.path/);
});

test("a program is a file that may be run", { skip: process.platform === "win32" }, () => {
  const folder = mkdtempSync(join(tmpdir(), "listlint-vscode-"));
  try {
    const file = join(folder, "listlint");
    writeFileSync(file, "");
    chmodSync(file, 0o644);
    assert.equal(isProgram(file), false);
    chmodSync(file, 0o755);
    assert.equal(isProgram(file), true);
    mkdirSync(join(folder, "folder"));
    assert.equal(isProgram(join(folder, "folder")), false);
    assert.equal(isProgram(join(folder, "gone")), false);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("symbolic links are followed, and what is not there is left as it is", { skip: process.platform === "win32" }, () => {
  const folder = realpathSync.native(mkdtempSync(join(tmpdir(), "listlint-vscode-")));
  try {
    writeFileSync(join(folder, "listlint"), "");
    symlinkSync(join(folder, "listlint"), join(folder, "link"));
    assert.equal(realPath(join(folder, "link")), join(folder, "listlint"));
    assert.equal(realPath(join(folder, "gone")), join(folder, "gone"));
  } finally {
    rmSync(folder, { recursive: true });
  }
});
