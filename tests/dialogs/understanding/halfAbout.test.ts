import { halfAbout } from "../../../dialogs/understanding/halfAbout";

describe("the half that says for whom it does not work", () => {
  it.each([
    ["works for Olivia but not for Audrey", "not for Audrey"],
    ["Olivia is in Slack, while Audrey isn't", "Audrey isn't"],
    ["Maria n'est pas dans Slack, mais Jonas oui", "Maria n'est pas dans Slack"],
    ["Bei Jonas geht es, aber bei Maria nicht", "bei Maria nicht"],
    ["Ana sí puede, pero Ben no", "Ben no"],
    ["all of them are in, only Audrey is missing", "Audrey is missing"],
  ])("%s", (text, about) => {
    const half = halfAbout(text);
    expect(half.trim()).toBe(about);
    expect(half).toHaveLength(text.length);
  });

  it.each(["nothing to compare", "not for Ana but not for Ben", "for Ana but for Ben", ""])(
    "the whole of: %s",
    (text) => {
      expect(halfAbout(text)).toBe(text);
    },
  );
});
