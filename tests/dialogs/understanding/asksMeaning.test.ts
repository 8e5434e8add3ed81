import { isAskingMeaning } from "../../../dialogs/understanding/asksMeaning";

describe("who asks what something means", () => {
  it.each([
    "what does that mean?",
    "What does “quarantined” mean for me?",
    "what is that supposed to mean",
    "Can you explain that in simpler words?",
    "In plain English please",
    "sorry I still don't get it",
    "that makes no sense",
    "I'm confused",
    "Was heißt das jetzt für mich?",
    "Das versteh ich überhaupt nicht",
    "geht das auch auf Deutsch",
    "Qu'est-ce que ça veut dire ?",
    "je comprends rien",
    "en plus simple svp",
    "¿Y eso qué quiere decir?",
    "no entiendo nada",
    "¿me lo dice con otras palabras?",
    "それはどういう意味でしょうか",
    "もっと簡単に説明してください",
  ])("does: %s", (text) => {
    expect(isAskingMeaning(text)).toBe(true);
  });

  it.each([
    "I mean Slack",
    "he is in the means of transport team",
    "why is Audrey Oliver not in Salesforce?",
    "the account is missing",
    "how long does it take",
    "Das Konto fehlt",
    "le compte manque",
    "la cuenta no está",
    "アカウントがありません",
    `what does that mean ${"very much ".repeat(20)}`,
  ])("does not: %s", (text) => {
    expect(isAskingMeaning(text)).toBe(false);
  });
});
