import { inPart } from "../../../bot/causes/inPart";
import { type ClauseFact } from "../../../bot/diagnosis";

const clause: ClauseFact = {
  ...{ filter: "", attribute: "workerID", operator: "REGEX MATCH", wanted: "1[0-9]" },
  ...{ actual: "9912", holds: true },
};

it("doubts a pattern that matches a part of the value, and nothing else", () => {
  expect(inPart(clause)).toEqual([]);
  expect(inPart({ ...clause, partial: true })).toEqual([
    {
      id: "clauseInPart",
      values: { attribute: "workerID", wanted: "1[0-9]", actual: "9912" },
      fact: "scope",
    },
  ]);
});
