import {
  createStreamTickets,
  ticketsUsedAt,
  usedTicketPrefix,
} from "../../../../bot/channels/directLine/streamTickets";
import { openMemoryStore } from "../../../../bot/store/memory";

function tickets(store = openMemoryStore(), key = 7) {
  const clock = { ms: 0, now: () => clock.ms };
  let ids = 0;
  const newId = (): string => `t${++ids}`;
  const signingKey = Buffer.alloc(32, key);
  const made = createStreamTickets({ store, clock, signingKey, newId });
  const issue = (conversation: string, watermark = 0) => made.issue({ conversation, watermark });
  const redeem = (secret: string) => made.redeem(secret);
  return { store, clock, issue, redeem };
}

describe("stream tickets", () => {
  it("are good once, for a minute", async () => {
    const { clock, issue, redeem } = tickets();
    const [first, second] = [issue("a", 3), issue("a")];
    expect(await redeem(first)).toEqual({ conversation: "a", watermark: 3 });
    expect(await redeem(first)).toBeUndefined();
    clock.ms += 60_000;
    expect(await redeem(second)).toBeUndefined();
  });

  it("are good once of however many that come at the same moment, at whichever process", async () => {
    const here = tickets();
    const there = tickets(here.store);
    const secret = here.issue("a");
    const all = await Promise.all([here, there, here, there].map(({ redeem }) => redeem(secret)));
    expect(all.filter((one) => one !== undefined)).toHaveLength(1);
  });

  it.each([
    ["nothing", () => ""],
    ["what was never given", () => "t9"],
    ["one signed with another key", () => tickets(undefined, 8).issue("a")],
    ["one whose words were changed", (good: string) => `eyJh${good.slice(4)}`],
    ["one with more behind it", (good: string) => `${good}.x`],
    ["something long", (good: string) => good.padEnd(5000, "A")],
  ])("are not: %s", async (_, made) => {
    const { issue, redeem } = tickets();
    expect(await redeem(made(issue("a")))).toBeUndefined();
  });

  it("take no room until they are used, and then one small document that a minute empties", async () => {
    const { store, clock, issue, redeem } = tickets();
    for (let n = 0; n < 1000; n++) issue("a");
    expect(await store.list(usedTicketPrefix, { limit: 10 })).toEqual([]);
    for (let n = 0; n < 3; n++) await redeem(issue("a"));
    clock.ms += 60_000;
    await redeem(issue("a"));
    const documents = await store.list(usedTicketPrefix, { limit: 10 });
    expect(documents.map(({ value }) => value)).toMatchObject([{ used: [{ until: 120_000 }] }]);
    expect(ticketsUsedAt(documents[0]!.value)).toBe(120_000);
  });

  it("of one conversation open so many streams in a minute, and those of others are not touched", async () => {
    const { issue, redeem } = tickets();
    const opened = [];
    for (let n = 0; n < 70; n++) opened.push(await redeem(issue("a")));
    expect(opened.filter((one) => one !== undefined)).toHaveLength(64);
    expect(await redeem(issue("b"))).toBeDefined();
  });
});
