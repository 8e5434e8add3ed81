import { isSelfReply } from "../../../dialogs/understanding/selfReply";

describe("isSelfReply", () => {
  it.each([
    "me",
    "It's me",
    "my own account",
    "for myself",
    "das bin ich",
    "mein Konto",
    "c'est pour moi",
    "soy yo",
    "para mí",
    "私です",
    "自分のアカウント",
  ])("%j says the writer", (text) => {
    expect(isSelfReply(text)).toBe(true);
  });

  it.each([
    "I take it",
    "ich übernehme das",
    "my colleague",
    "je m'en occupe",
    "me gusta",
    "私の同僚",
  ])("%j does not", (text) => {
    expect(isSelfReply(text)).toBe(false);
  });
});
