import { byFilter, type OfFilter } from "../../../bot/rules/byFilter";

const places = (clauses: readonly OfFilter[]): number[][] =>
  byFilter(clauses).map((own) => own.map((one) => clauses.indexOf(one)));

it.each<[string, OfFilter[], number[][]]>([
  ["nothing", [], []],
  ["titles", [{ filter: "A" }, { filter: "B" }, { filter: "A" }], [[0, 2], [1]]],
  ["no titles", [{ filter: "" }, { filter: "" }], [[0, 1]]],
  [
    "the same title at two places",
    [
      { filter: "A", group: 0 },
      { filter: "A", group: 1 },
      { filter: "A", group: 0 },
    ],
    [[0, 2], [1]],
  ],
  [
    "no title at two places",
    [
      { filter: "", group: 0 },
      { filter: "", group: 1 },
    ],
    [[0], [1]],
  ],
  ["a title that is a number", [{ filter: "0" }, { filter: "A", group: 0 }], [[0], [1]]],
])("clauses of %s stand by filter", (_, clauses, expected) => {
  expect(places(clauses)).toEqual(expected);
});
