// node build.mjs [--tests]: makes dist/extension.js of src, or the tests beside it, and puts the schema of .listlint.yml there.
import { build } from "esbuild";
import { copyFileSync, mkdirSync, readdirSync, rmSync } from "node:fs";

const isTests = process.argv.includes("--tests");
const tests = readdirSync("test")
  .filter((file) => file.endsWith(".test.ts"))
  .map((file) => `test/${file}`);
rmSync("dist", { recursive: true, force: true });
mkdirSync("dist");
copyFileSync("../../src/ListLint.Run/Plan/Settings/listlint.schema.json", "dist/listlint.schema.json");
await build({
  entryPoints: isTests ? tests : ["src/extension.ts"],
  outdir: isTests ? "dist/test" : "dist",
  bundle: true,
  platform: "node",
  format: "cjs",
  target: "node18",
  external: ["vscode"],
  // The editor exists only inside of it; tests have stand-ins for what we use of it.
  alias: isTests ? { vscode: "./test/stand-in/vscode.ts", "vscode-languageclient/node": "./test/stand-in/languageclient.ts" } : {},
  minify: !isTests,
  logLevel: "warning",
});
