import * as vscode from "vscode";
import { CONFIGURATION, ProgramClient } from "./client";
import { mayBeList } from "./lists";
import { findProgram, isProgram, realPath } from "./program";
import { Server } from "./server";

let server: Server | undefined;

/** Starts the server once there is a list or a configuration. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const log = vscode.window.createOutputChannel("ListLint");
  const current = new Server(
    () => createClient(context, log),
    (line) => log.appendLine(line),
  );
  server = current;
  const watcher = vscode.workspace.createFileSystemWatcher(CONFIGURATION, false, true, true);
  context.subscriptions.push(
    log,
    watcher,
    watcher.onDidCreate(() => current.start()),
    vscode.commands.registerCommand("listlint.restart", () => current.restart()),
    vscode.commands.registerCommand("listlint.showLog", () => log.show()),
    vscode.workspace.onDidOpenTextDocument((document) => startFor(document, current)),
    vscode.workspace.onDidChangeTextDocument((change) => startFor(change.document, current)),
    vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration("listlint.path") && restart(current)),
    vscode.workspace.onDidGrantWorkspaceTrust(() => restart(current)),
  );
  if ((await vscode.workspace.findFiles(CONFIGURATION, undefined, 1)).length > 0) await current.start();
  else for (const document of vscode.workspace.textDocuments) startFor(document, current);
}

/** Ends the server. */
export async function deactivate(): Promise<void> {
  await server?.stop();
  server = undefined;
}

function startFor(document: vscode.TextDocument, server: Server): void {
  if (!server.isWanted && document.languageId === "markdown" && document.uri.scheme === "file" && mayBeList(document.getText())) void server.start();
}

function restart(server: Server): void {
  // Where there is neither a list nor a configuration, nothing is started, and no program is missed.
  if (server.isWanted) void server.restart();
}

function createClient(context: vscode.ExtensionContext, log: vscode.OutputChannel): ProgramClient | undefined {
  const found = findProgram({
    setting: vscode.workspace.getConfiguration("listlint").get<string>("path", ""),
    path: process.env["PATH"],
    extension: context.extensionPath,
    folders: (vscode.workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === "file").map(({ uri }) => uri.fsPath),
    platform: process.platform,
    isProgram,
    realPath,
  });
  if ("problem" in found) {
    log.appendLine(found.problem);
    // Not waited for: the message may stay open, and what it asks for can be done without it.
    void warn(found.problem);
    return undefined;
  }

  log.appendLine(`Starting ${found.program} (${found.origin}).`);
  return new ProgramClient(found.program, log);
}

async function warn(problem: string): Promise<void> {
  const settings = "Open the Settings";
  if ((await vscode.window.showWarningMessage(`ListLint: ${problem}`, settings)) === settings)
    await vscode.commands.executeCommand("workbench.action.openSettings", "listlint.path");
}
