import { causes } from "../../../bot/causes";
import { rarePieces, rarePiecesAmong } from "../../../bot/patterns/rarePieces";

describe("pieces that a match must have one of", () => {
  it.each<[string, RegExp, readonly string[] | undefined]>([
    ["one of what is the same in all", /abcd/, ["abcd"]],
    ["the one with the rarer letters", /tenxqu/, ["nxqu"]],
    ["rather within a word", /so ab zebra/, ["zebr"]],
    ["one of each way", /one|two/, ["one", "two"]],
    ["of a group, where nothing else is rare enough", /e (?:query|jobs)/, ["quer", "jobs"]],
    ["one of what stands around a group, where that is rarer", /quiz (?:one|two)/, ["quiz"]],
    ["two letters where there are no more", /(?:pm|am)\d/, ["pm", "am"]],
    ["one character where it says as much as a word", /[a-z]国|(?:無効)/, ["国", "無効"]],
    ["none where one way has only a letter", /one|t\d/, undefined],
    ["none where all may be missing", /(?:one)?\w{3}/, undefined],
  ])("%s", (_, { source }, expected) => {
    expect(rarePieces(source)).toEqual(expected);
  });
});

describe("among patterns for the same texts", () => {
  it("those that fewer of them have", () => {
    const sources = ["mail\\dnone", "mail\\dgone", "mail\\dsent"];
    expect(rarePiecesAmong(sources)).toEqual([["none"], ["gone"], ["sent"]]);
    expect(rarePieces("mail\\dnone")).toEqual(["mail"]);
  });

  it("hardly a sentence of the causes needs none", () => {
    const sources = causes.flatMap(({ recognises }) => recognises?.texts ?? []);
    const needed = rarePiecesAmong(sources.map(({ source }) => source));
    expect(needed.filter((pieces) => pieces === undefined).length).toBeLessThan(needed.length / 50);
  });
});
