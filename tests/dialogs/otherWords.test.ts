import { english } from "../../bot/languages";
import { inOtherWords, otherWords } from "../../dialogs/otherWords";

describe("other words", () => {
  it.each([
    ["nothing was said", "unclear", [], "unclear"],
    ["it was said", "unclear", ["unclear"], "unclearAgain"],
    ["its other words were said too", "unclear", ["unclear", "unclearAgain"], "unclearOnceMore"],
    ["the same name is unknown again", "askAppOnceMore", ["askAppOnceMore"], "unclearOnceMore"],
    ["it has no other words", "cancelled", ["cancelled"], "cancelled"],
  ] as const)("where %s", (_, wanted, before, said) => {
    expect(inOtherWords(wanted, before)).toBe(said);
  });

  it("are other sentences", () => {
    const same = Object.entries(otherWords).filter(
      ([key, other]) => english.texts[key as keyof typeof otherWords] === english.texts[other],
    );
    expect(same).toEqual([]);
  });
});
