import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { backup } from "../../../bot/commandLine/backup";
import { restore } from "../../../bot/commandLine/restore";
import { openSqliteStore } from "../../../bot/store/sqlite";
import { type DocumentStore } from "../../../bot/store/port";
import { run } from "./context";

const folder = mkdtempSync(path.join(os.tmpdir(), "backup-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

let count = 0;
async function newStore(fill: (store: DocumentStore) => Promise<unknown>): Promise<string> {
  const file = path.join(folder, `${++count}.sqlite`);
  const store = openSqliteStore(file);
  await fill(store);
  await store.close();
  return file;
}

async function contentOf(file: string): Promise<Record<string, unknown>> {
  const store = openSqliteStore(file);
  const found = await store.list("", { limit: 1000 });
  await store.close();
  return Object.fromEntries(found.map(({ key, value }) => [key, value]));
}

const env = (file: string): Record<string, string> => ({ STORE: `sqlite:${file}` });

it("brings every document into another store, more than are read at once", async () => {
  const many = Object.fromEntries(
    Array.from({ length: 450 }, (_, n) => [`state/embedded/${n}`, { text: "José 日本", n }]),
  );
  const from = await newStore(async (store) => {
    for (const [key, value] of Object.entries(many)) await store.write(key, value, "absent");
  });
  const saved = await run(backup, { env: env(from) });
  expect([saved.code, saved.err]).toEqual([0, ["backup: 450 documents"]]);

  const to = await newStore(() => Promise.resolve());
  const restored = await run(restore, { env: env(to), stdin: saved.out.join("\n") });
  expect([restored.code, restored.err]).toEqual([0, ["restore: 450 restored, 0 kept, 0 not read"]]);
  expect(await contentOf(to)).toEqual(many);
});

it.each([
  [[], { "cases/1": "newer", "cases/2": "saved" }, "restore: 1 restored, 1 kept, 0 not read"],
  [
    ["--replace"],
    { "cases/1": "saved", "cases/2": "saved" },
    "restore: 2 restored, 0 kept, 0 not read",
  ],
])("with %j leaves %j", async (args, content, said) => {
  const file = await newStore((store) => store.write("cases/1", "newer", "absent"));
  const stdin = '{"key":"cases/1","value":"saved"}\n{"key":"cases/2","value":"saved"}\n';
  const ran = await run(restore, { env: env(file), args, stdin });
  expect([ran.code, ran.err]).toEqual([0, [said]]);
  expect(await contentOf(file)).toEqual(content);
});

it("names lines that are no documents, and restores the others", async () => {
  const file = await newStore(() => Promise.resolve());
  const lines = ['{"key":"a/1","value":null}', "{", '{"key":"a b","value":1}', '{"key":"a"}'];
  const ran = await run(restore, { env: env(file), stdin: lines.join("\n") });
  expect(ran.code).toBe(1);
  expect(ran.err).toEqual([
    "restore: line 2 is no document of a backup",
    "restore: line 3 is no document of a backup",
    "restore: line 4 is no document of a backup",
    "restore: 1 restored, 0 kept, 3 not read",
  ]);
  expect(await contentOf(file)).toEqual({ "a/1": null });
});

it.each([
  [backup, ["file"]],
  [restore, ["file"]],
  [restore, ["--replace", "file"]],
])("$name with %j is wrong use", async (command, args) => {
  expect((await run(command, { args })).code).toBe(2);
});

it.each([
  [backup, "backup: 0 documents"],
  [restore, "restore: 0 restored, 0 kept, 0 not read"],
])("of nothing $name says so", async (command, said) => {
  const ran = await run(command);
  expect([ran.code, ran.err]).toEqual([1, [said]]);
});
