import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as wait } from "node:timers/promises";
import { type Client, Server } from "../src/server";

const never = (): Promise<void> => new Promise(() => {});

/** A server whose clients do as told, and what became of them in order. */
function watched(more: Partial<Client> = {}): { server: Server; events: string[]; log: string[] } {
  const events: string[] = [];
  const log: string[] = [];
  let count = 0;
  const create = (): Client => {
    const name = ++count;
    return {
      start: more.start ?? (async () => void events.push(`start ${name}`)),
      stop: async () => {
        await wait(5);
        events.push(`stop ${name}`);
        await more.stop?.();
      },
    };
  };
  return { server: new Server(create, (line) => log.push(line)), events, log };
}

test("a server is started once, however often that is asked for", async () => {
  const { server, events } = watched();
  assert.equal(server.isWanted, false);
  await Promise.all([server.start(), server.start()]);
  assert.equal(server.isWanted, true);
  assert.deepEqual(events, ["start 1"]);
});

test("a restart ends one server before it starts the next", async () => {
  const { server, events } = watched();
  await server.start();
  const first = server.restart();
  await wait(1);
  await Promise.all([first, server.restart()]);
  assert.deepEqual(events, ["start 1", "stop 1", "start 2", "stop 2", "start 3"]);
});

test("restarts that have not begun are one", async () => {
  const { server, events } = watched();
  await server.start();
  await Promise.all([server.restart(), server.restart(), server.restart()]);
  assert.deepEqual(events, ["start 1", "stop 1", "start 2"]);
});

test("a server that does not stop as it should is followed by a new one", async () => {
  const { server, events, log } = watched({ stop: () => Promise.reject(new Error("timed out")) });
  await server.start();
  await server.restart();
  assert.deepEqual(events, ["start 1", "stop 1", "start 2"]);
  await server.stop();
  assert.match(log.join("\n"), /did not stop as it should: Error: timed out/);
});

test("a server that never answers does not hold up a restart", async () => {
  const { server, events } = watched({ start: never });
  await server.start();
  await server.restart();
  assert.deepEqual(events, ["stop 1"]);
});

test("a server that does not start is said, and can be started again", async () => {
  const { server, events, log } = watched({ start: () => Promise.reject(new Error("no such file")) });
  await server.start();
  await server.restart();
  assert.deepEqual(events, ["stop 1"]);
  assert.match(log.join("\n"), /did not start: Error: no such file/);
});

test("nothing is started after the end", async () => {
  const { server, events } = watched();
  await server.start();
  const restarted = server.restart();
  await Promise.all([server.stop(), restarted, server.restart()]);
  assert.deepEqual(events, ["start 1", "stop 1"]);
});
