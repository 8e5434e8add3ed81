import { type Chat, diagnosisOf, type RunningApp, said, startApp } from "../builders/chat";
import { play } from "./talk";

let app: RunningApp;
let chat: Chat;
beforeAll(async () => {
  app = await startApp();
  chat = await app.chat("helpdesk");
});
afterAll(() => app.stop());

const question = "Why is Audrey Oliver not in Salesforce?";

describe("a button's data", () => {
  it.each([
    ["of no button of ours", { nonsense: true }],
    ["with an unknown action", { action: "deleteEverything", card: "abc" }],
    ["of a card that was never shown", { action: "checkAgain", card: "a-made-up-card" }],
    [
      "with a choice that was never offered",
      { action: "choose", card: "a-made-up-card", choice: "0" },
    ],
    ["with an object where an id belongs", { action: "checkAgain", card: { $ne: 1 } }],
    ["with names of the prototype", { action: "constructor", card: "__proto__" }],
    ["that is a list", ["checkAgain"]],
    ["that is a text", "checkAgain"],
    ["for a case that nobody prepared", { action: "caseSend", card: "a-made-up-card" }],
  ])("%s changes nothing and says so", async (_, value) => {
    const { status, replies } = await chat.post({ type: "message", value });
    expect(status).toBe(200);
    expect(said(replies)).toMatch(/I changed nothing/);
    expect(diagnosisOf(replies)).toBeUndefined();
  });

  it("that its card did not offer changes nothing and says so", async () => {
    const fresh = await app.chat("helpdesk");
    const [pasted] = await fresh.say("EntryConflict");
    const data = pasted?.attachments?.[0]?.content.actions?.[0]?.data as { card: string };
    for (const action of ["checkAgain", "logSteps", "answerQuestions"]) {
      const { replies } = await fresh.post({ type: "message", value: { action, card: data.card } });
      expect(said(replies)).toMatch(/I changed nothing/);
    }
  });

  it("of another conversation changes nothing", async () => {
    const other = await app.chat("helpdesk");
    const [card] = await other.say(question);
    const button = card?.attachments?.[0]?.content.actions?.find(
      ({ title }) => title === "Check again",
    );
    const { replies } = await chat.post({ type: "message", value: button?.data });
    expect(said(replies)).toMatch(/I changed nothing/);
  });

  it("of a question that is settled is harmless, pressed twice too", async () => {
    const fresh = await app.chat("helpdesk");
    await fresh.say("why is Alex Chen not in Salesforce?");
    await play(fresh, [
      ["[Alex Chen]", { user: "Alex Chen" }],
      ["[None of these]", { says: "settled already, so I changed nothing" }],
      ["[None of these]", { says: "settled already, so I changed nothing" }],
    ]);
    expect.hasAssertions();
  });
});

describe("a text", () => {
  it.each([
    ["over the limit", "x ".repeat(6_000), "too long for me (11,999 characters"],
    [
      "that is JSON, but no log entry",
      '{"colour":"green"}',
      "cannot read that as a provisioning log",
    ],
    ["that is a list of nothing", "[]", "cannot read that as a provisioning log"],
    [
      "of an unknown code",
      "error code: WobblyFlangeMissing",
      "I do not know “WobblyFlangeMissing”",
    ],
    ["of markup", "<script>alert(1)</script>", "Which application is it about?"],
    ["of nothing but spaces", "   ", "Which application is it about?"],
    ["of emoji", "🙃🙃🙃", "Which application is it about?"],
    ["from right to left", "\u202eecrofselaS\u202c لماذا", "Which application is it about?"],
  ])("%s gets a clear answer", async (_, text, says) => {
    const fresh = await app.chat("helpdesk");
    const replies = await fresh.say(text);
    expect(replies).toHaveLength(1);
    expect(said(replies)).toContain(says);
  });

  it("that begins with a bracket is no paste", async () => {
    const fresh = await app.chat("helpdesk");
    await play(fresh, [[`[urgent] ${question}`, { cause: "outOfScopeByFilter" }]]);
    expect.hasAssertions();
  });

  it.each([
    "[click](https://evil.example)",
    "${1+1} and {{DATE(2026-01-01,SHORT)}}",
    "**bold** <b>tag</b>",
  ])("with %s in a name shows it as it was written", async (hostile) => {
    const fresh = await app.chat("helpdesk");
    const replies = await fresh.say(`why is Audrey Oliver not in "${hostile}"?`);
    const cards = JSON.stringify(replies.map(({ attachments }) => attachments));
    expect(said(replies).replaceAll("\u200b", "")).toContain(`“${hostile}”`);
    expect(cards).not.toMatch(/\{\{DATE\(|Action\.OpenUrl/);
    expect(markdownTexts(replies)).not.toMatch(/evil|bold/);
    expect(replies).toMatchObject([{ textFormat: "plain" }]);
  });
});

/** What a client reads as Markdown: TextBlocks and facts, and labels of inputs. */
function markdownTexts(replies: readonly unknown[]): string {
  const texts: string[] = [];
  const walk = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    const { type, text } = node as { type?: unknown; text?: unknown };
    if (type === "TextBlock" && typeof text === "string") texts.push(text);
    for (const child of Object.values(node)) walk(child);
  };
  walk(replies);
  return texts.join("\n");
}
