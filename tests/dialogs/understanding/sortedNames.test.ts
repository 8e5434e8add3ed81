import { betweenWords, sortNames } from "../../../dialogs/understanding/sortedNames";

const inWords = (name: string): string => name.split(" ").join(betweenWords);
const names = sortNames(
  ["slack", "slack sandbox", "slackline", "slack sandbox two", "box", "slack", ""].map(
    (name, of) => ({
      words: inWords(name),
      of,
    }),
  ),
);

describe("names in the order of their words", () => {
  it.each([
    ["slack", [0, 5], true],
    ["slack sandbox", [1], true],
    ["slackline", [2], false],
    ["box", [4], false],
    ["sla", [], false],
    ["zoom", [], false],
  ])("%s", (words, called, goesOn) => {
    expect(names.called(inWords(words))).toEqual(called);
    expect(names.goesOn(inWords(words))).toBe(goesOn);
  });

  it("begin with whole words, the first few of them", () => {
    expect(names.beginning("slack", 9)).toEqual([0, 5, 1, 3]);
    expect(names.beginning("slack", 3)).toEqual([0, 5, 1]);
  });
});
