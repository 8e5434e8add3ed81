import { createConversationIndexes } from "../../../../bot/channels/directLine/conversationIndex";

describe("createConversationIndexes", () => {
  it("remembers a conversation, and forgets the one used least when there are many", () => {
    const indexOf = createConversationIndexes();
    const [first, second] = [indexOf("a"), indexOf("b")];
    for (let count = 0; count < 498; count++) indexOf(`c${count}`);
    expect(indexOf("a")).toBe(first);
    indexOf("one more");
    expect(indexOf("a")).toBe(first);
    expect(indexOf("b")).not.toBe(second);
  });

  it("forgets earlier when the conversations hold many keys", () => {
    const indexOf = createConversationIndexes();
    const all = ["a", "b", "c"].map(indexOf);
    for (const { once } of all)
      for (let count = 0; count < 90_000; count++) once.set(`client:${count}`, count);
    expect(indexOf("c")).toBe(all[2]);
    expect(indexOf("b")).toBe(all[1]);
    expect(indexOf("a")).not.toBe(all[0]);
  });
});
