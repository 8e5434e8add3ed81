import { addressesIn, replaceAddresses } from "../../../dialogs/understanding/address";

it.each([
  ["why is audrey@contoso.com not in Slack, ben@contoso.com neither", 2],
  ["Failed to create User 'o'neil@contoso.com'", 1],
  ["mail me @home", 0],
  ["nobody here", 0],
])("finds the addresses of %j", (text, count) => {
  expect(addressesIn(text)).toHaveLength(count);
});

it("reads what stands around an address as no part of it", () => {
  expect(addressesIn("Failed to create User 'o'neil@contoso.com'.")).toEqual([
    "o'neil@contoso.com",
  ]);
});

it("replaces an address, and what was to become one, by something as long", () => {
  const blank = ({ length }: string): string => " ".repeat(length);
  expect(replaceAddresses("is anna@slack.com or ben@zoom in", blank)).toBe(
    `is ${" ".repeat(14)} or ${" ".repeat(8)} in`,
  );
  expect(replaceAddresses("is Anna in Slack", blank)).toBe("is Anna in Slack");
});
