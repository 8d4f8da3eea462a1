// node registry.mjs FOLDER: a registry of npm on this machine that has the packages of a folder (*.tgz) and nothing else. Prints its address.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join, resolve } from "node:path";

const folder = resolve(process.argv[2]);
const documents = new Map();
for (const file of readdirSync(folder).filter((name) => name.endsWith(".tgz"))) {
  // Without a folder: GNU tar takes what is before the colon of a path of Windows for another machine.
  const json = JSON.parse(execFileSync("tar", ["-xzOf", file, "package/package.json"], { cwd: folder }));
  const integrity = `sha512-${createHash("sha512").update(readFileSync(join(folder, file))).digest("base64")}`;
  const { name, version } = json;
  documents.set(name, (host) => ({
    name,
    "dist-tags": { latest: version },
    versions: { [version]: { ...json, dist: { tarball: `http://${host}/${file}`, integrity } } },
  }));
}

const server = createServer((request, response) => {
  const path = decodeURIComponent(request.url.slice(1));
  const document = documents.get(path);
  if (document) response.setHeader("content-type", "application/json").end(JSON.stringify(document(request.headers.host)));
  else if (/^[\w.-]+\.tgz$/.test(path)) response.end(readFileSync(join(folder, path)));
  else response.writeHead(404, { "content-type": "application/json" }).end('{"error":"Not found"}');
});
server.listen(0, "127.0.0.1", () => console.log(`http://127.0.0.1:${server.address().port}/`));
