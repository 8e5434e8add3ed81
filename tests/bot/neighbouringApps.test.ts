import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

import { type App, createApp } from "../../bot/app";
import { demoForAll, readDemoForAll, startDemo } from "../../bot/demoForAll";
import { readSettings } from "../../bot/settings";
import { openSqliteStore } from "../../bot/store/sqlite";
import { type Dialog } from "../../bot/turns/port";
import { defaultLimits } from "../../bot/turns/turnLimits";
import { type Tenant } from "../../bot/tenant";
import { neighbourhood } from "../builders/neighbours";

const nothing = (): void => undefined;
const log = { debug: nothing, info: nothing, warn: nothing, error: nothing };

interface Worker {
  readonly app: App;
  readonly url: string;
  readonly tenant: Tenant;
  readonly heard: string[];
}

let folder: string;
let workers: Worker[];
let demo: Awaited<ReturnType<typeof startDemo>>;
let hold: Promise<void> | undefined;
const told = [neighbourhood(2)];

/** Two workers of one start: one store, one demo tenant, and what one tells the other hears. */
async function startTwo(env: Readonly<Record<string, string>> = {}): Promise<void> {
  folder = mkdtempSync(path.join(os.tmpdir(), "neighbours-"));
  const read = readSettings({ PORT: "0", DATA_DIR: folder, ...env });
  if (read.state === "wrong") throw new Error(read.problems.join());
  demo = await startDemo(10_000);
  const shared = readDemoForAll(demoForAll(demo))!;
  workers = [];
  told[0] = neighbourhood(2);
  for (const neighbours of told[0]) {
    const heard: string[] = [];
    const aroundDialog =
      (dialog: Dialog): Dialog =>
      async (state, turn) => {
        if (turn.incoming.text === "held") await hold;
        heard.push(turn.incoming.text);
        return dialog(state, turn);
      };
    const app = createApp(read.settings, { log, neighbours, demo: shared, aroundDialog });
    workers.push({ app, heard, ...(await app.start()) });
  }
}
afterEach(async () => {
  for (const { app } of workers) await app.stop();
  await demo.close();
  rmSync(folder, { recursive: true, force: true });
});

async function post(url: string, token: string, body: object): Promise<Response> {
  return fetch(url, {
    method: "POST",
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    body: JSON.stringify(body),
  });
}

/** A conversation that was begun at the first worker, and how to write in it at either. */
async function talk(role = "helpdesk") {
  const [{ url, tenant }] = workers as [Worker];
  const persona = tenant.personas.find((one) => one.role === role);
  const issued = await post(new URL("/portal/token", url).href, "", { persona });
  const { token } = (await issued.json()) as { token: string };
  const begun = await post(new URL("/v3/directline/conversations", url).href, token, {});
  const { conversationId } = (await begun.json()) as { conversationId: string };
  const at = `/v3/directline/conversations/${conversationId}/activities`;
  return (worker: Worker, text: string) =>
    post(new URL(at, worker.url).href, token, { type: "message", from: { id: "u" }, text });
}

it("count the rate of a person together", async () => {
  await startTwo({ LIMIT_PER_USER: "4" });
  const say = await talk();
  const [first, second] = workers as [Worker, Worker];
  for (const text of ["a", "b", "c", "d"]) await say(first, text);
  expect(first.heard.filter((text) => text !== "")).toEqual(["a", "b", "c", "d"]);
  await say(second, "e");
  expect(second.heard).not.toContain("e");
});

it("keep the order of a conversation", async () => {
  await startTwo();
  const say = await talk();
  const [first, second] = workers as [Worker, Worker];
  let release = nothing;
  hold = new Promise((resolve) => (release = resolve));
  const slow = say(first, "held");
  while ((await documents("pending/")) === 0) await pause(5);
  const asked = performance.now();
  await say(second, "help");
  // Two apps of one process do not take each other for alive: the second waits as for replies only.
  expect(performance.now() - asked).toBeGreaterThan(defaultLimits.repliesMs - 5);
  expect(second.heard).toContain("help");
  release();
  await slow;
});

it("read anew what a fix at another changed", async () => {
  await startTwo();
  const [, second] = workers as [Worker, Worker];
  const changed = jest.spyOn(second.tenant.evidence, "changed");
  told[0]?.[0]?.tell({ of: "changed", appId: "app", what: "started" });
  expect(changed).toHaveBeenCalledWith("app", "started");
});

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

async function documents(prefix: string): Promise<number> {
  const store = openSqliteStore(path.join(folder, "helpdesk.sqlite"));
  const all = await store.list(prefix, { limit: 9 });
  await store.close();
  return all.length;
}
