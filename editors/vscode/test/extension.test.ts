import assert from "node:assert/strict";
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, afterEach, beforeEach, test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { activate, deactivate } from "../src/extension";
import { CloseAction, library } from "./stand-in/languageclient";
import { editor } from "./stand-in/vscode";

const folder = mkdtempSync(join(tmpdir(), "listlint-vscode-"));
const program = join(folder, "listlint");
writeFileSync(program, "#!/bin/sh\nexec sleep 30\n");
chmodSync(program, 0o755);
const options = { skip: process.platform === "win32" ? "The program of this test is a script." : false, timeout: 20_000 };
const configuration = { affectsConfiguration: (name: string) => name === "listlint.path" };
const text = "- [Fog](https://example.org/fog)\n".repeat(5);
const list = { languageId: "markdown", uri: { scheme: "file" }, getText: () => text };
const start = () => activate({ subscriptions: [], extensionPath: folder } as never);
/** Waits until something holds, and then for what else may come. */
async function until(holds: () => boolean): Promise<void> {
  for (let turns = 0; turns < 500 && !holds(); turns++) await wait(10);
  await wait(150);
}
const running = (count: number) => until(() => library.running.size === count);

beforeEach(() => {
  editor.reset();
  library.reset();
  editor.setting = program;
});
afterEach(() => deactivate());
after(() => rmSync(folder, { recursive: true }));

test("one server runs after trust is granted and the setting changes at the same time", options, async () => {
  editor.configurations = [".listlint.yml"];
  await start();
  await Promise.all([editor.tell("configuration", configuration), editor.tell("trust"), editor.tell("listlint.restart")]);
  await running(1);
  assert.deepEqual([library.running.size, library.most], [1, 1]);
});

test("a corrected setting counts while the warning about the wrong one is open", options, async () => {
  editor.configurations = [".listlint.yml"];
  editor.setting = join(folder, "gone");
  void start();
  await until(() => editor.warnings.length > 0);
  assert.match(editor.warnings.join("\n"), /there is no program/);
  assert.equal(library.running.size, 0);
  editor.setting = program;
  void editor.tell("configuration", configuration);
  await running(1);
  assert.equal(library.running.size, 1);
});

test("a server that does not stop in time is killed, and a new one runs", options, async () => {
  editor.configurations = [".listlint.yml"];
  library.answers.stop = false;
  await start();
  await running(1);
  await editor.tell("listlint.restart");
  await until(() => library.created.length === 2 && library.running.size === 1);
  assert.deepEqual([library.created.length, library.running.size], [2, 1]);
  assert.equal(library.created[0]!.process?.signalCode, "SIGKILL");
  await deactivate();
  await running(0);
  assert.equal(library.running.size, 0);
});

test("a program that never answers is killed, and a new one runs", options, async () => {
  editor.configurations = [".listlint.yml"];
  library.answers.start = false;
  await start();
  await running(1);
  library.answers.start = true;
  await editor.tell("listlint.restart");
  await until(() => library.created.length === 2 && library.running.size === 1);
  assert.equal(library.running.size, 1);
  assert.equal(library.created[0]!.process?.signalCode, "SIGKILL");
});

test("the library starts a server again that crashed, and none that was stopped", options, async () => {
  editor.configurations = [".listlint.yml"];
  await start();
  await running(1);
  const { errorHandler } = library.created[0]!.options;
  assert.equal(errorHandler?.closed().action, CloseAction.Restart);
  await deactivate();
  assert.equal(errorHandler?.closed().action, CloseAction.DoNotRestart);
});

test("a program that ends before it has answered is not started again and again", options, async () => {
  editor.configurations = [".listlint.yml"];
  library.answers.start = false;
  await start();
  await running(1);
  assert.equal(library.created[0]!.options.errorHandler?.closed().action, CloseAction.DoNotRestart);
});

test("without a list and a configuration nothing is started, also when trust is granted", options, async () => {
  await start();
  await editor.tell("trust");
  await editor.tell("configuration", configuration);
  await editor.tell("open", { ...list, getText: () => "# Fog\n" });
  await wait(150);
  assert.equal(library.created.length, 0);
});

test("a list that is opened starts the server", options, async () => {
  await start();
  await editor.tell("open", list);
  await running(1);
  assert.equal(library.running.size, 1);
});

test("a configuration that is created starts the server", options, async () => {
  await start();
  await editor.tell("create **/.listlint.yml");
  await running(1);
  assert.equal(library.running.size, 1);
});

test("a program in a folder that is open is not run", options, async () => {
  editor.configurations = [".listlint.yml"];
  editor.folders = [folder];
  void start();
  await until(() => editor.warnings.length > 0);
  assert.equal(library.created.length, 0);
  assert.match(editor.warnings.join("\n"), /in a folder that is open/);
});
