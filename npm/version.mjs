// The one version of a release is in Directory.Build.props. `node npm/version.mjs` writes it into package.json, and into those of the extension for VS Code.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const root = new URL("../", import.meta.url);

/** The text of a file of the repository. */
export const read = (path) => readFileSync(new URL(path, root), "utf8");

/** The version of the build. */
export const version = /<Version>(.+)<\/Version>/.exec(read("Directory.Build.props"))[1];

/** package.json with the version of the build, for itself and for the native programs. */
export function manifest() {
  const json = JSON.parse(read("package.json"));
  const optionalDependencies = Object.fromEntries(Object.keys(json.optionalDependencies).map((name) => [name, version]));
  return { ...json, version, optionalDependencies };
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const old = JSON.parse(read("package.json")).version;
  writeFileSync(new URL("package.json", root), read("package.json").replaceAll(`"${old}"`, `"${version}"`));
  const [extension, lock] = ["editors/vscode/package.json", "editors/vscode/package-lock.json"];
  writeFileSync(new URL(extension, root), read(extension).replace(/"version": ".*"/, `"version": "${version}"`));
  const locked = JSON.parse(read(lock));
  locked.version = locked.packages[""].version = version;
  writeFileSync(new URL(lock, root), JSON.stringify(locked, null, 2) + "\n");
}
