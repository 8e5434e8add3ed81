import { sourceValue } from "../../../bot/rules/sourceNames";

it.each([
  ["department", "Sales"],
  ["Department", "Sales"],
  ["mobile", "1"],
  ["city", null],
  ["costCenter", undefined],
])("%s is %j", (name, value) => {
  expect(sourceValue({ department: "Sales", mobilePhone: "1", city: null }, name)).toBe(value);
});
