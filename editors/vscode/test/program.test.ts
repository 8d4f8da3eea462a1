import assert from "node:assert/strict";
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { test } from "node:test";
import { findProgram, isProgram, type Machine } from "../src/program";

const machine = (programs: string[], more: Partial<Machine> = {}): Machine => ({
  setting: "",
  path: ["relative", "", "/usr/bin", "/opt/bin"].join(delimiter),
  extension: "/extension",
  platform: "linux",
  isProgram: (file) => programs.includes(file),
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
