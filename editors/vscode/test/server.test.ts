import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { pathToFileURL } from "node:url";
import {
  CodeActionRequest,
  CodeActionResolveRequest,
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  RegistrationRequest,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver-protocol/node";

const program = process.env["LISTLINT"];

test("the server speaks with the library that VS Code uses", { skip: program ? false : "LISTLINT names no program", timeout: 30_000 }, async () => {
  const folder = mkdtempSync(join(tmpdir(), "listlint-vscode-"));
  const server = spawn(program!, ["server", "--stdio"], { cwd: folder });
  const exited = new Promise((resolve) => server.on("exit", resolve));
  const connection = createProtocolConnection(new StreamMessageReader(server.stdout), new StreamMessageWriter(server.stdin));
  const registered = new Promise<string>((resolve) => connection.onRequest(RegistrationRequest.type, (asked) => resolve(asked.registrations[0]!.method)));
  const published = new Promise<PublishDiagnosticsParams>((resolve) => connection.onNotification(PublishDiagnosticsNotification.type, resolve));
  connection.listen();
  try {
    const rootUri = pathToFileURL(folder).href;
    const { capabilities } = await connection.sendRequest(InitializeRequest.type, {
      processId: process.pid,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: "lists" }],
      capabilities: {
        general: { positionEncodings: ["utf-16"] },
        workspace: { workspaceEdit: { documentChanges: true }, didChangeWatchedFiles: { dynamicRegistration: true } },
        textDocument: { publishDiagnostics: { relatedInformation: true }, codeAction: { resolveSupport: { properties: ["edit"] } } },
      },
    });
    assert.equal(capabilities.positionEncoding, "utf-16");
    await connection.sendNotification(InitializedNotification.type, {});
    assert.equal(await registered, "workspace/didChangeWatchedFiles");

    const uri = `${rootUri}/README.md`;
    const text = "# Fog\n\n- [Horn]()\n";
    await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument: { uri, languageId: "markdown", version: 7, text } });
    const { diagnostics, version } = await published;
    assert.deepEqual([version, diagnostics.map((one) => one.code)], [7, ["empty-link"]]);

    const [action] = (await connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: diagnostics[0]!.range,
      context: { diagnostics },
    }))!;
    assert.equal(action!.title, "Silence empty-link on this line");
    const resolved = await connection.sendRequest(CodeActionResolveRequest.type, action as never);
    assert.match(JSON.stringify(resolved.edit), /listlint-disable-line empty-link/);
    await connection.sendRequest(ShutdownRequest.type);
    await connection.sendNotification(ExitNotification.type);
    assert.equal(await exited, 0);
  } finally {
    connection.dispose();
    server.kill();
    rmSync(folder, { recursive: true });
  }
});
