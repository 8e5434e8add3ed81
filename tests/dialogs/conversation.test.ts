import { type Conversation, newConversation, readConversation } from "../../dialogs/conversation";

it.each([
  ["nothing", undefined],
  ["a text", "hello"],
  ["a list", []],
  ["another schema", { ...newConversation(), schema: 1 }],
  ["half a document", { schema: 2 }],
] as const)("begins anew from %s", (_, document) => {
  expect(readConversation(document as never)).toEqual(newConversation());
});

it("reads what was kept, and changes nothing of it", () => {
  const kept: Conversation = { ...newConversation(), greeted: true };
  const before = JSON.stringify(kept);
  const read = readConversation(kept as never);
  expect(read).toEqual(kept);
  read.shown = [...read.shown, { card: "x" } as never];
  delete read.topic;
  expect(JSON.stringify(kept)).toBe(before);
});
