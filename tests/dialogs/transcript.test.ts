import { maskSecrets } from "../../bot/cases/maskSecrets";
import { type Conversation, newConversation } from "../../dialogs/conversation";
import { writeDown } from "../../dialogs/transcript";
import { type Turn } from "../../dialogs/turn";

/** What is kept of one turn: what the person said, and what the bot replied. */
function written(text: string, ...replies: string[]): string[] {
  const conversation: Conversation = newConversation();
  const incoming = { id: "a1", kind: "message", text };
  const effects = replies.map((reply) => ({ do: "reply", message: { text: reply } }));
  const context = { incoming, now: new Date(0) };
  writeDown({ conversation, context, effects, ports: { mask: maskSecrets } } as unknown as Turn);
  return (conversation.transcript ?? []).map((line) => `${line.by}: ${line.text}`);
}

const key = `-----BEGIN RSA PRIVATE KEY-----\n${"CANARY".repeat(520)}\n-----END RSA PRIVATE KEY-----`;

it.each([
  ["short words whole", "hello", ["person: hello"]],
  ["the beginning of long ones", "why ".repeat(200), [`person: ${"why ".repeat(100)}`]],
  [
    "nothing of a key that is longer than what is kept",
    `my key? ${key}`,
    ["person: my key? [hidden]"],
  ],
  [
    "nothing of a secret where the cut is",
    `${"why ".repeat(98)}abC8Q~0123456789012345678901234567890`,
    [`person: ${"why ".repeat(98)}[hidden]`],
  ],
])("keeps %s", (_, text, lines) => {
  expect(written(text)).toEqual(lines);
});

it("keeps of the bot's words the first line, without what they quote of a secret", () => {
  expect(written("password: Hunter-22", "I found nobody called “Hunter-22”.\nOr?")).toEqual([
    "person: password: [hidden]",
    "bot: I found nobody called “[hidden]”.",
  ]);
});
