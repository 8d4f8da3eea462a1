import assert from "node:assert/strict";
import { existsSync, readFileSync } from "node:fs";
import { test } from "node:test";

const read = (path: string): string => readFileSync(path, "utf8");
const manifest = JSON.parse(read("package.json"));

test("the version is that of the program", () => {
  assert.equal(manifest.version, /<Version>(.*)<\/Version>/.exec(read("../../Directory.Build.props"))?.[1]);
});

test("the settings and commands that the code uses are declared", () => {
  const code = read("src/extension.ts");
  for (const { command } of manifest.contributes.commands) assert.ok(code.includes(`"${command}"`), command);
  assert.ok("listlint.path" in manifest.contributes.configuration.properties);
});

test("the setting that names a program does not count in a workspace that is not trusted", () => {
  assert.deepEqual(manifest.capabilities.untrustedWorkspaces.restrictedConfigurations, ["listlint.path"]);
});

test("no workspace can set the setting that names a program", () => {
  assert.equal(manifest.contributes.configuration.properties["listlint.path"].scope, "machine");
});

test("a configuration in any folder starts the extension", () => {
  assert.ok(manifest.activationEvents.includes("workspaceContains:**/.listlint.yml"));
});

test("the schema of the configuration is where the manifest says", () => {
  const { fileMatch, url } = manifest.contributes.yamlValidation[0];
  assert.equal(fileMatch, ".listlint.yml");
  assert.ok(existsSync(url));
  assert.equal(JSON.parse(read(url)).type.includes("object"), true);
});
