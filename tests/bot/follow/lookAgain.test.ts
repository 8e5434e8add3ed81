import { lookAgainMs } from "../../../bot/follow/lookAgain";

const minutes = (looks: number, random = 0.5): number => lookAgainMs(looks, random) / 60_000;

it.each([
  [0, 10],
  [1, 15],
  [2, 22.5],
  [9, 360],
  [1000, 360],
])("after %i looks the next comes in %d minutes", (looks, expected) => {
  expect(minutes(looks)).toBe(expected);
});

it("spreads the looks of many", () => {
  expect([minutes(0, 0), minutes(0, 1)]).toEqual([9, 11]);
});
