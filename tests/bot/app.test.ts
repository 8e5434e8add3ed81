import { chmodSync, mkdtempSync, rmSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { type AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import Database from "libsql";
import { createApp } from "../../bot/app";
import { loggedAt } from "../../bot/channels/directLine";
import { type Outside } from "../../bot/outside";
import { readSettings, type Settings } from "../../bot/settings";
import { type DocumentStore } from "../../bot/store/port";
import { openSqliteStore } from "../../bot/store/sqlite";
import { stateUsedAt } from "../../bot/turns/stateDocument";
import { startApp } from "../builders/chat";
import { startProduction } from "../builders/teams";

const nothing = (): void => undefined;
const log = { debug: nothing, info: nothing, warn: nothing, error: nothing };
let folder = "";
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "helpdesk-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A server on a free port, and settings that want that port. */
async function onePort() {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
  const { port } = other.address() as AddressInfo;
  const free = () => new Promise((resolve) => other.close(resolve));
  const read = readSettings({ PORT: `${port}`, DATA_DIR: folder });
  if (read.state === "wrong") throw new Error(read.problems.join("; "));
  return { settings: read.settings, free, url: `http://127.0.0.1:${port}/health` };
}

const fileOf = ({ store }: Settings): string => (store.kind === "sqlite" ? store.path : "");
/** A server that was closed takes a round of the event loop to be gone. */
const listening = async (): Promise<number> => {
  await new Promise((resolve) => setTimeout(resolve, 50));
  return process.getActiveResourcesInfo().filter((name) => name === "TCPServerWrap").length;
};

describe("a start that fails", () => {
  it("because what was left behind cannot be taken over: it never listened", async () => {
    const { settings, free, url } = await onePort();
    await free();
    const store = openSqliteStore(fileOf(settings));
    await store.write("pending/embedded/c1/a", {}, "any");
    await store.close();
    const file = new Database(fileOf(settings));
    file.exec("UPDATE documents SET value = 'damaged'");
    const before = await listening();
    const app = createApp(settings, { log });
    await expect(app.start()).rejects.toThrow();
    await expect(fetch(url)).rejects.toThrow();
    expect(await listening()).toBe(before);

    file.exec("DELETE FROM documents");
    file.close();
    await app.start();
    expect((await fetch(url)).status).toBe(200);
    await app.stop();
  });

  it("because the port is in use: what it opened is closed, and it can start later", async () => {
    const { settings, free, url } = await onePort();
    const before = await listening();
    const app = createApp(settings, { log });
    await expect(app.start()).rejects.toThrow("EADDRINUSE");
    expect(await listening()).toBe(before);
    await app.stop();
    await free();
    await app.start();
    expect((await fetch(url)).status).toBe(200);
    await app.stop();
  });
});

it("keeps its data folder to its owner", async () => {
  chmodSync(folder, 0o755);
  const { settings, free } = await onePort();
  await free();
  const app = createApp(settings, { log });
  await app.start();
  const { mode } = statSync(folder);
  expect(process.platform === "win32" || (mode & 0o777) === 0o700).toBe(true);
  await app.stop();
});

it("keeps conversations and transcripts with a version and the time that retention goes by", async () => {
  const file = path.join(folder, "a.sqlite");
  const before = Date.now();
  const app = await startApp({}, { STORE: `sqlite:${file}` });
  await (await app.chat("helpdesk")).say("help");
  await app.stop();
  const store = openSqliteStore(file);
  const documents = await store.list("", { limit: 100 });
  const times = documents.flatMap(({ key, value }) =>
    key.startsWith("state/")
      ? [stateUsedAt(value)]
      : key.startsWith("directline/")
        ? [loggedAt(value)]
        : [],
  );
  expect(times.length).toBeGreaterThanOrEqual(3);
  expect(times.every((at) => at !== undefined && at >= before && at <= Date.now())).toBe(true);
  expect(documents.filter(({ value }) => (value as { schema?: unknown }).schema !== 1)).toEqual([]);
  await store.close();
});

it.each<[string, Partial<Outside>, object]>([
  ["all is there", {}, { store: true, graph: true }],
  [
    "the store does not answer",
    { aroundStore: (store) => ({ ...store, ping: () => Promise.resolve(false) }) },
    { store: false, graph: true },
  ],
  [
    "Graph does not answer",
    { fetch: () => Promise.reject(new TypeError("away")) },
    { store: true, graph: false },
  ],
])("says at /ready when %s", async (_, outside, parts) => {
  const app = await startApp(outside, { STORE: "memory:" });
  const response = await fetch(new URL("/ready", app.url));
  expect(await response.json()).toMatchObject({ parts });
  expect(response.ok).toBe(Object.values(parts).every(Boolean));
  await app.stop();
});

it("keeps the pace of the provisioning log where all instances of a tenant see it", async () => {
  const keys: string[] = [];
  const noting = (store: DocumentStore): DocumentStore => ({
    ...store,
    write: (key, ...rest) => {
      keys.push(key);
      return store.write(key, ...rest);
    },
  });
  const production = await startProduction({ aroundStore: noting });
  await production.person("helpdesk").say("Why is Audrey Oliver not in Salesforce?");
  await production.stop();
  expect(keys).toContainEqual(expect.stringMatching(/^limits\/log\|/));
});

it("finishes a turn that is in hand before it ends", async () => {
  const file = path.join(folder, "a.sqlite");
  let begun = nothing;
  const inHand = new Promise<void>((resolve) => {
    begun = resolve;
  });
  const slowly: Outside["aroundDialog"] = (dialog) => async (state, context) => {
    if (context.incoming.text === "help") {
      begun();
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    return dialog(state, context);
  };
  const app = await startApp({ aroundDialog: slowly }, { STORE: `sqlite:${file}` });
  const answer = (await app.chat("helpdesk")).say("help").catch(nothing);
  await inHand;
  await app.stop();
  await answer;
  const store = openSqliteStore(file);
  const logs = await store.list("directline/", { limit: 100 });
  expect(JSON.stringify(logs)).toContain('"replyToId"');
  await store.close();
});
