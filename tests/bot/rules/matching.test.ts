import { canMatch, type MatchingAttribute, matchingOrder } from "../../../bot/rules/matching";

const by = (target: string, precedence: number, value?: string | null): MatchingAttribute =>
  value === undefined ? { target, precedence } : { target, precedence, value };

it.each<[string, MatchingAttribute[], string[], boolean | undefined]>([
  ["one with a value", [by("userName", 1, "ben")], ["userName asked"], true],
  [
    "by precedence, not by position",
    [by("mail", 2, "b@x"), by("userName", 1, "ben")],
    ["userName asked", "mail askedNext"],
    true,
  ],
  [
    "an empty one is passed over",
    [by("userName", 1, null), by("mail", 2, "b@x")],
    ["userName passedOver", "mail asked"],
    true,
  ],
  ["all empty", [by("userName", 1, null)], ["userName passedOver"], false],
  ["not known", [by("userName", 1)], ["userName unknown"], undefined],
  [
    "not known and one with a value",
    [by("userName", 1), by("mail", 2, "b@x")],
    ["userName unknown", "mail asked"],
    true,
  ],
  ["none", [], [], false],
])("%s", (_, attributes, order, matches) => {
  expect(matchingOrder(attributes).map(({ target, use }) => `${target} ${use}`)).toEqual(order);
  expect(canMatch(attributes)).toBe(matches);
});
