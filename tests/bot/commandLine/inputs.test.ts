import { readInputs } from "../../../bot/commandLine/inputs";

describe("readInputs", () => {
  it.each([
    [
      "EntryConflict\nTimeout",
      [
        [1, "EntryConflict"],
        [2, "Timeout"],
      ],
    ],
    [
      '"a\\nb"\n\nc',
      [
        [1, "a\nb"],
        [3, "c"],
      ],
    ],
    ['{"id":"x","text":"EntryConflict"}', [["x", "EntryConflict"]]],
    ['{"id":7,"text":"EntryConflict","locale":"de"}', [[7, "EntryConflict"]]],
    ['{"text":"EntryConflict"}', [[1, "EntryConflict"]]],
    ['{"jobId":"j"}', [[1, '{"jobId":"j"}']]],
    [
      '{\n "a": "}{",\n "b": [1]\n}\nTimeout',
      [
        [1, '{\n "a": "}{",\n "b": [1]\n}'],
        [5, "Timeout"],
      ],
    ],
    ['{"cut": "sho', [[1, '{"cut": "sho']]],
    [
      '{"cut": [\n 1,\n{"id":"next","text":"Timeout"}',
      [
        [1, '{"cut": [\n 1,'],
        ["next", "Timeout"],
      ],
    ],
    ["", []],
  ])("%j", (stdin, expected) => {
    expect(readInputs(stdin).map(({ id, text }) => [id, text])).toEqual(expected);
  });
});
