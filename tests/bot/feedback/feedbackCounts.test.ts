import { createFeedbackCounts } from "../../../bot/feedback/feedbackCounts";
import { openMemoryStore } from "../../../bot/store/memory";

const cause = "notAssigned";

describe("the counts", () => {
  it("add up by cause, those with the most first", async () => {
    const counts = createFeedbackCounts({ store: openMemoryStore() });
    await counts.count("a", { cause: "other", helped: false });
    await counts.count("b", { cause, helped: true });
    await counts.count("c", { cause, helped: false });
    expect(await counts.read()).toEqual([
      { cause, solved: 1, didNotHelp: 1 },
      { cause: "other", solved: 0, didNotHelp: 1 },
    ]);
  });

  it("count a key once, also after a restart", async () => {
    const store = openMemoryStore();
    for (let n = 0; n < 3; n++)
      await createFeedbackCounts({ store }).count("a", { cause, helped: true });
    expect(await createFeedbackCounts({ store }).read()).toEqual([
      { cause, solved: 1, didNotHelp: 0 },
    ]);
  });

  it("lose none of many at once", async () => {
    const counts = createFeedbackCounts({ store: openMemoryStore() });
    await Promise.all(
      Array.from({ length: 12 }, (_, n) => counts.count(`k${n}`, { cause, helped: n % 2 === 0 })),
    );
    expect(await counts.read()).toEqual([{ cause, solved: 6, didNotHelp: 6 }]);
  });

  it("keep nothing of who it was", async () => {
    const store = openMemoryStore();
    await createFeedbackCounts({ store }).count("embedded/audrey/1#2", { cause, helped: true });
    expect(JSON.stringify(await store.list("", { limit: 9 }))).not.toContain("audrey");
  });
});
