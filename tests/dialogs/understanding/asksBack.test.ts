import { isAskingBack } from "../../../dialogs/understanding/asksBack";

describe("who asks back", () => {
  it.each([
    "what does that mean?",
    "What do you mean by application?",
    "why?",
    "Why do you need to know that?",
    "huh?",
    "Sorry, I don’t understand.",
    "which app",
    "was heißt das?",
    "Wieso?",
    "Hä?",
    "das verstehe ich nicht",
    "Ça veut dire quoi ?",
    "pourquoi ?",
    "hein ?",
    "Je ne comprends pas",
    "¿Qué significa eso?",
    "¿por qué?",
    "¿Eh?",
    "no entiendo",
    "どういう意味ですか？",
    "なぜですか。",
    "え？",
    "意味がわかりません",
  ])("does: %s", (text) => {
    expect(isAskingBack(text)).toBe(true);
  });

  it.each([
    "Why is Ben Carter not in Slack?",
    "what does EntryConflict mean",
    "WhatsApp",
    "Huh Jun",
    "Wasabi",
    "I have no account",
    `why${" that".repeat(50)}`,
  ])("does not: %s", (text) => {
    expect(isAskingBack(text)).toBe(false);
  });
});
