import { isCannotTell } from "../../../dialogs/understanding/cannotTell";

describe("who cannot tell", () => {
  it.each([
    "I don't know",
    "i don’t know his name",
    "Sorry, I don't know.",
    "no idea",
    "not sure yet",
    "idk",
    "Keine Ahnung",
    "ich weiß es nicht",
    "je ne sais pas",
    "no lo sé",
    "わかりません。",
  ])("says so: %s", (text) => {
    expect(isCannotTell(text)).toBe(true);
  });

  it.each([
    "I",
    "me",
    "Ben Carter",
    "I don't know why Ben Carter is not in Slack",
    "nobody knows",
    "No",
    `I don't know${" that".repeat(50)}`,
  ])("says something else: %s", (text) => {
    expect(isCannotTell(text)).toBe(false);
  });
});
