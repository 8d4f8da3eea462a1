/** What speaks with one process of the server. */
export interface Client {
  start(): Promise<void>;
  /** Ends the process, also where it rejects. */
  stop(): Promise<void>;
}

/** Starts and ends the server one step after the other, so that there is never more than one. */
export class Server {
  private client: Client | undefined;
  private steps: Promise<void> = Promise.resolve();
  private waiting: Promise<void> | undefined;
  private isOver = false;
  private isAskedFor = false;

  /**
   * @param create Makes a client, which is not started yet; undefined where there is no program.
   * @param log Takes a line about what went wrong.
   */
  constructor(
    private readonly create: () => Client | undefined,
    private readonly log: (line: string) => void,
  ) {}

  /** Whether a start was asked for, whatever came of it. */
  get isWanted(): boolean {
    return this.isAskedFor;
  }

  /** Starts the server unless that was asked for before. */
  start(): Promise<void> {
    return this.isWanted ? this.steps : this.restart();
  }

  /** Ends the server if there is one, and starts a new one. Resolves when that is on its way; never rejects. */
  restart(): Promise<void> {
    this.isAskedFor = true;
    // A restart that has not begun will see whatever was changed until then, so one of them is enough.
    this.waiting ??= this.add(async () => {
      this.waiting = undefined;
      await this.end();
      this.begin();
    });
    return this.waiting;
  }

  /** Ends the server for good; never rejects. */
  stop(): Promise<void> {
    this.isOver = true;
    return this.add(() => this.end());
  }

  private add(step: () => Promise<void>): Promise<void> {
    this.steps = this.steps.then(step).catch((error: unknown) => this.log(String(error)));
    return this.steps;
  }

  // Does not wait for the start: a program that never answers must not hold up the restart with another one.
  private begin(): void {
    if (this.isOver) return;
    const client = (this.client = this.create());
    client?.start().catch((error: unknown) => this.log(`The server did not start: ${String(error)}`));
  }

  private async end(): Promise<void> {
    const client = this.client;
    this.client = undefined;
    try {
      await client?.stop();
    } catch (error) {
      this.log(`The server did not stop as it should: ${String(error)}`);
    }
  }
}
