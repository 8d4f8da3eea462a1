import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import * as vscode from "vscode";
import { CloseAction, type ErrorHandler, LanguageClient, type LanguageClientOptions } from "vscode-languageclient/node";
import type { Client } from "./server";

/** The files with the configuration of lists. */
export const CONFIGURATION = "**/.listlint.yml";
const YAML_EXTENSION = "redhat.vscode-yaml";
// As long as the library waits for the answer to a shutdown.
const PATIENCE_MS = 2000;

/** The client of the library, with a process that it owns: the library leaves one that does not answer alive for a while, or for good. */
export class ProgramClient implements Client {
  private readonly client: LanguageClient;
  private readonly usual: ErrorHandler;
  private started: Promise<void> = Promise.resolve();
  private process: ChildProcess | undefined;
  private isOver = false;
  private hasStarted = false;

  constructor(
    private readonly program: string,
    log: vscode.OutputChannel,
  ) {
    this.client = new LanguageClient("listlint", "ListLint", () => this.spawn(), this.options(log));
    this.usual = this.client.createDefaultErrorHandler();
  }

  async start(): Promise<void> {
    this.started = this.client.start();
    try {
      await this.started;
      this.hasStarted = true;
    } catch (error) {
      this.kill();
      throw error;
    }
  }

  async stop(): Promise<void> {
    this.isOver = true;
    let timer: NodeJS.Timeout | undefined;
    try {
      // The library cannot stop a client that is still starting.
      const patience = new Promise<void>((resolve) => (timer = setTimeout(resolve, PATIENCE_MS)));
      await Promise.race([this.started.catch(() => {}), patience]);
      await this.client.stop();
    } finally {
      clearTimeout(timer);
      this.kill();
    }
  }

  // Called by the library, also when it starts a server again that crashed.
  private async spawn(): Promise<ChildProcess> {
    if (this.isOver) throw new Error("The server was stopped.");
    const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
    const cwd = folder?.scheme === "file" && existsSync(folder.fsPath) ? folder.fsPath : undefined;
    const child = spawn(this.program, ["server"], { cwd });
    this.process = child;
    await new Promise((resolve, reject) => child.once("spawn", resolve).once("error", reject));
    // What is written to a process that has ended is lost, and the library hears of the end by itself.
    for (const emitter of [child, child.stdin]) emitter.on("error", () => {});
    return child;
  }

  private kill(): void {
    this.isOver = true;
    this.process?.kill("SIGKILL");
  }

  private options(log: vscode.OutputChannel): LanguageClientOptions {
    return {
      documentSelector: [
        { scheme: "file", language: "markdown" },
        { scheme: "file", pattern: CONFIGURATION },
      ],
      outputChannel: log,
      errorHandler: {
        error: (error, message, count) => this.usual.error(error, message, count),
        // What ends before it has answered once would do so again.
        closed: () => (this.isOver || !this.hasStarted ? { action: CloseAction.DoNotRestart, handled: true } : this.usual.closed()),
      },
      middleware: {
        // The YAML extension completes the configuration by the schema that this extension brings.
        provideCompletionItem: (document, position, context, token, next) =>
          document.languageId !== "markdown" && vscode.extensions.getExtension(YAML_EXTENSION) ? [] : next(document, position, context, token),
      },
    };
  }
}
