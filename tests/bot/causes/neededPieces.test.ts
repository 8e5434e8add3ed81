import { causes } from "../../../bot/causes";
import { neededPieces } from "../../../bot/causes/neededPieces";

describe("pieces that a match must have one of", () => {
  it.each<[string, readonly RegExp[], readonly (readonly string[] | undefined)[]]>([
    ["one of what is the same in all", [/abc/], [["abc"]]],
    ["the one that fewer patterns have", [/abcd/, /abcx/], [["bcd"], ["bcx"]]],
    ["rather within a word", [/ab cde/], [["cde"]]],
    ["one of each way", [/one|two/], [["one", "two"]]],
    ["of a group, where nothing else is long enough", [/a(?:one|two)/], [["one", "two"]]],
    ["none where one way has none", [/one|tw/], [undefined]],
    ["none where all may be missing", [/(?:one)?\w{3}/], [undefined]],
  ])("%s", (_, patterns, expected) => {
    expect(neededPieces(patterns.map(({ source }) => source))).toEqual(expected);
  });

  it("hardly a sentence of the causes needs none", () => {
    const sources = causes.flatMap(({ recognises }) => recognises?.texts ?? []);
    const needed = neededPieces(sources.map(({ source }) => source));
    expect(needed.filter((pieces) => pieces === undefined).length).toBeLessThan(needed.length / 50);
  });
});
