import { createStreamTickets } from "../../../../bot/channels/directLine/streamTickets";

function tickets() {
  const clock = { ms: 0, now: () => clock.ms };
  let ids = 0;
  const made = createStreamTickets(clock, () => `t${++ids}`);
  const issue = (conversation: string, watermark = 0) => made.issue({ conversation, watermark });
  const redeem = (secret: string) => made.redeem(secret);
  return { clock, issue, redeem };
}

describe("stream tickets", () => {
  it("are good once, for a minute", () => {
    const { clock, issue, redeem } = tickets();
    const [first, second] = [issue("a", 3), issue("a")];
    expect(redeem(first)).toMatchObject({ conversation: "a", watermark: 3 });
    expect(redeem(first)).toBeUndefined();
    expect(redeem("t9")).toBeUndefined();
    clock.ms += 60_000;
    expect(redeem(second)).toBeUndefined();
  });

  it("of a conversation are at most 8: its oldest goes, and nobody else's", () => {
    const { issue, redeem } = tickets();
    const other = issue("b");
    const own = Array.from({ length: 20_000 }, () => issue("a"));
    const good = own.filter((secret) => redeem(secret) !== undefined);
    expect(good).toEqual(own.slice(-8));
    expect(redeem(other)).toBeDefined();
  });

  it("of whoever has one are kept when others ask in many conversations", () => {
    const { issue, redeem } = tickets();
    const single = issue("b");
    const many: string[] = [];
    for (let n = 0; n < 16_000; n++) many.push(issue(`a${n >> 3}`));
    expect(redeem(single)).toBeDefined();
    expect(many.filter((secret) => redeem(secret) !== undefined)).toHaveLength(9_999);
  });

  it("make room when they were used or are old", () => {
    const { clock, issue, redeem } = tickets();
    for (let n = 0; n < 10_000; n++) redeem(issue(`a${n}`));
    for (let n = 0; n < 10_000; n++) issue(`b${n}`);
    clock.ms += 60_000;
    const kept = Array.from({ length: 10_000 }, (_, n) => issue(`c${n}`));
    expect(kept.every((secret) => redeem(secret) !== undefined)).toBe(true);
  });
});
