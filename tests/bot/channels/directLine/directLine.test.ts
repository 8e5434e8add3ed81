import fs from "node:fs";
import os from "node:os";
import path from "node:path";

import { openMemoryStore } from "../../../../bot/store/memory";
import { openSqliteStore } from "../../../../bot/store/sqlite";
import { until } from "../../turns/world";
import { client, service } from "./service";

describe("after a restart", () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), "direct-line-"));
  afterAll(() => {
    fs.rmSync(folder, { recursive: true, force: true });
  });

  it("tokens, history, ids and redeliveries are as before", async () => {
    const file = path.join(folder, "a.sqlite");
    const before = await service({ store: openSqliteStore(file) });
    const me = client(before);
    await me.open();
    const sent = await me.say("a", "c-1");
    const history = (await me.get()).json;
    await before.close();
    await before.store.close();

    const after = await service({ store: openSqliteStore(file) });
    const again = client(after, undefined, me.issued);
    expect((await again.open()).status).toBe(200);
    expect((await again.get()).json).toEqual(history);
    expect((await again.say("a", "c-1")).json).toEqual(sent.json);
    expect((await again.say("b", "c-2")).json.id).toMatch(/\|0000004$/);
    expect(await again.texts()).toEqual(["1: ", "a", "2: a", "b", "3: b"]);
    await after.close();
    await after.store.close();
  });

  it("a question that was accepted is answered, once", async () => {
    const store = openMemoryStore();
    const dying = await service({
      store,
      engine: { dialog: () => new Promise(() => undefined), limits: { acceptMs: 1, stopMs: 1 } },
    });
    const me = client(dying);
    expect((await me.say("a", "c-1")).status).toBe(200);
    await dying.close();

    const after = await service({ store });
    const again = client(after, undefined, me.issued);
    const [recovered] = await Promise.all([
      (after.engine as unknown as { recover(): Promise<number> }).recover(),
      again.say("a", "c-1"),
    ]);
    expect(recovered).toBeLessThanOrEqual(1);
    await until(async () => (await again.texts()).length === 2);
    await again.say("b");
    expect(await again.texts()).toEqual(["a", "1: a", "b", "2: b"]);
    await after.close();
  });

  it("two processes on one store number and insert without a clash", async () => {
    const store = openMemoryStore();
    const [one, two] = [await service({ store }), await service({ store })];
    const me = client(one);
    const there = client(two, undefined, me.issued);
    await me.say("first");
    await Promise.all(
      Array.from({ length: 20 }, (_, i) => (i % 2 ? me : there).say(`t${i >> 1}`, `c-${i >> 1}`)),
    );
    await until(async () => (await me.texts()).length === 22);
    const { json } = await me.get();
    const ids = json.activities.map(({ id }) => Number(id.split("|")[1]));
    expect(ids).toEqual(ids.map((_, i) => i + 1));
    const replies = (await there.texts()).filter((text) => /^\d+: /.test(text));
    expect(new Set(replies).size).toBe(11);
    await one.close();
    await two.close();
  });
});
