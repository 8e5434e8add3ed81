import { inFull } from "../../../bot/causes/inFull";

it.each([
  ["The user isn't assigned", "The user is not assigned"],
  ["It CAN'T and doesn't", "It cannot and does not"],
  ["the tenant's own, in 'quotes'", "the tenant's own, in 'quotes'"],
])("%p -> %p", (text, expected) => {
  expect(inFull(text)).toBe(expected);
});
