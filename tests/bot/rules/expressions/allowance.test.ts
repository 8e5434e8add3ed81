import { newAllowance, spend } from "../../../../bot/rules/expressions/allowance";

it("may be used up, and no more than that", () => {
  const allowance = { ...newAllowance(), steps: 5 };
  expect([2, 3, 1].map((amount) => spend(allowance, "steps", amount))).toEqual([true, true, false]);
});

it("is one for characters and another for steps", () => {
  const allowance = { characters: 1, steps: 1 };
  expect(spend(allowance, "steps", 1)).toBe(true);
  expect(spend(allowance, "characters", 1)).toBe(true);
});
