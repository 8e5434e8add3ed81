import { createConversationLog } from "../../../../bot/channels/directLine/conversationLog";
import { openMemoryStore } from "../../../../bot/store/memory";

const said = (text: string) => ({ type: "message", text, timestamp: "2026-11-28T00:00:00.000Z" });

async function all(log: ReturnType<typeof createConversationLog>, after = 0) {
  const found: { sequence: number; json: string }[] = [];
  for await (const page of log.after("c", after)) found.push(...page);
  return found;
}

describe("forgetting what was said", () => {
  it("leaves no word of it, and goes on with higher numbers, also after a restart", async () => {
    const store = openMemoryStore();
    const log = createConversationLog(store);
    for (let n = 1; n <= 40; n++)
      await log.insert("c", { by: "client", activity: said(`secret ${n}`), once: `k${n}` });
    await log.forget("c");
    await log.forget("c");
    expect((await all(log)).map(({ sequence }) => sequence)).toEqual([40]);
    expect(JSON.stringify(await store.list("", { limit: 99 }))).not.toContain("secret");
    const restarted = createConversationLog(store);
    for (const one of [log, restarted]) {
      await one.insert("c", { by: "bot", activity: said("later") });
    }
    expect((await all(restarted, 40)).map(({ sequence }) => sequence)).toEqual([41, 42]);
  });

  it("does not insert again what was said last, and empties nothing where nothing was said", async () => {
    const store = openMemoryStore();
    const log = createConversationLog(store);
    await log.forget("c");
    expect(await store.list("", { limit: 9 })).toEqual([]);
    const last = { by: "client", activity: said("delete my data"), once: "k" } as const;
    await log.insert("c", last);
    await log.forget("c");
    expect((await log.insert("c", last)).state).toBe("known");
  });
});
