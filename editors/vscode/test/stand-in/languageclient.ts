// The states of a client, and what start() and stop() do in them, as in vscode-languageclient 9.0.1.
import type { ChildProcess } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";

/** How the servers behave, and which run; tests read and write it. */
export const library = {
  answers: { start: true, stop: true },
  created: [] as LanguageClient[],
  running: new Set<LanguageClient>(),
  /** The most that ever ran at once. */
  most: 0,
  reset(): void {
    Object.assign(library, { answers: { start: true, stop: true }, created: [], running: new Set(), most: 0 });
  },
};

export enum CloseAction {
  DoNotRestart = 1,
  Restart = 2,
}

export const TransportKind = { stdio: 0 };

export class LanguageClient {
  state: "initial" | "starting" | "running" | "stopped" = "initial";
  process: ChildProcess | undefined;

  constructor(
    _id: string,
    _name: string,
    private readonly server: (() => Promise<ChildProcess>) | object,
    readonly options: { errorHandler?: { closed(): { action: CloseAction } } },
  ) {
    library.created.push(this);
  }

  createDefaultErrorHandler() {
    return { error: () => ({}), closed: () => ({ action: CloseAction.Restart }) };
  }

  async start(): Promise<void> {
    this.state = "starting";
    if (typeof this.server === "function") this.process = await this.server();
    library.running.add(this);
    library.most = Math.max(library.most, library.running.size);
    this.process?.once("exit", () => library.running.delete(this));
    await wait(30);
    if (!library.answers.start) await new Promise(() => {});
    this.state = "running";
  }

  async stop(): Promise<void> {
    if (this.state === "initial" || this.state === "stopped") return;
    if (this.state !== "running") throw new Error(`Client is not running and can't be stopped. Its current state is: ${this.state}`);
    await wait(20);
    this.state = "stopped";
    if (!library.answers.stop) throw new Error("Stopping the server timed out");
    library.running.delete(this);
  }
}
