import * as vscode from "vscode";
import { LanguageClient, type LanguageClientOptions, TransportKind } from "vscode-languageclient/node";
import { mayBeList } from "./lists";
import { findProgram, isProgram } from "./program";

const CONFIGURATION = "**/.listlint.yml";
const YAML_EXTENSION = "redhat.vscode-yaml";
let client: LanguageClient | undefined;
let log: vscode.OutputChannel;
let starting: Promise<void> | undefined;

/** Starts the server once there is a list. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  log = vscode.window.createOutputChannel("ListLint");
  context.subscriptions.push(
    log,
    vscode.commands.registerCommand("listlint.restart", () => restart(context)),
    vscode.commands.registerCommand("listlint.showLog", () => log.show()),
    vscode.workspace.onDidOpenTextDocument((document) => startFor(document, context)),
    vscode.workspace.onDidChangeTextDocument((change) => startFor(change.document, context)),
    vscode.workspace.onDidChangeConfiguration((change) => change.affectsConfiguration("listlint.path") && restart(context)),
    vscode.workspace.onDidGrantWorkspaceTrust(() => restart(context)),
  );
  if ((await vscode.workspace.findFiles(CONFIGURATION, undefined, 1)).length > 0) await start(context);
  else for (const document of vscode.workspace.textDocuments) startFor(document, context);
}

/** Ends the server. */
export async function deactivate(): Promise<void> {
  await client?.stop();
  client = undefined;
}

function startFor(document: vscode.TextDocument, context: vscode.ExtensionContext): void {
  if (!starting && document.languageId === "markdown" && document.uri.scheme === "file" && mayBeList(document.getText())) void start(context);
}

function start(context: vscode.ExtensionContext): Promise<void> {
  starting ??= run(context);
  return starting;
}

async function restart(context: vscode.ExtensionContext): Promise<void> {
  await starting;
  await deactivate();
  starting = undefined;
  await start(context);
}

async function run(context: vscode.ExtensionContext): Promise<void> {
  const found = findProgram({
    setting: vscode.workspace.getConfiguration("listlint").get<string>("path", ""),
    path: process.env["PATH"],
    extension: context.extensionPath,
    platform: process.platform,
    isProgram,
  });
  if ("problem" in found) {
    log.appendLine(found.problem);
    const settings = "Open the Settings";
    if ((await vscode.window.showWarningMessage(`ListLint: ${found.problem}`, settings)) === settings)
      await vscode.commands.executeCommand("workbench.action.openSettings", "listlint.path");
    return;
  }

  log.appendLine(`Starting ${found.program} (${found.origin}).`);
  const server = { command: found.program, args: ["server"], transport: TransportKind.stdio };
  client = new LanguageClient("listlint", "ListLint", server, options());
  try {
    await client.start();
  } catch (error) {
    log.appendLine(`The server did not start: ${String(error)}`);
    client = undefined;
  }
}

function options(): LanguageClientOptions {
  return {
    documentSelector: [
      { scheme: "file", language: "markdown" },
      { scheme: "file", pattern: CONFIGURATION },
    ],
    outputChannel: log,
    middleware: {
      // The YAML extension completes the configuration by the schema that this extension brings.
      provideCompletionItem: (document, position, context, token, next) =>
        document.languageId !== "markdown" && vscode.extensions.getExtension(YAML_EXTENSION) ? [] : next(document, position, context, token),
    },
  };
}
