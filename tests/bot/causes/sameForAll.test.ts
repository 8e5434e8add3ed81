import { recogniser } from "../../../bot/causes";
import { sameForAll } from "../../../bot/causes/sameForAll";
import { quickest } from "../../builders/quickest";

it.each([
  [
    "Failed to create User 'audrey.o_neil@contoso.com' in Slack",
    "Failed to create User 'someone@example.com' in Slack",
  ],
  [
    "(guest_fabrikam.com#EXT#@contoso.onmicrosoft.com) and b@c",
    "(someone@example.com) and someone@example.com",
  ],
  [
    "object 0F8FAD5B-D9CB-469F-A165-70867728950E is gone",
    "object 11111111-1111-4111-8111-111111111111 is gone",
  ],
  ["tell us @ 5", "tell us @ 5"],
  ["@odata.type of HTTP 409", "@odata.type of HTTP 409"],
  ["", ""],
])("%j reads as %j", (message, same) => {
  expect(sameForAll(message)).toBe(same);
});

it("is read quickly, however long a word is", () => {
  const read = (): void => {
    sameForAll(`${"a".repeat(4_000)} @${"0".repeat(4_000)}`);
  };
  expect(quickest(read, 1_000)).toBeLessThan(1_000);
});

it.each([
  ["User 'a.b@contoso.com' already exists", "User 'c@fabrikam.org' already exists"],
  ["a@b.c: Invalid credentials.", "d.e@f.example: Invalid credentials."],
])("%j is the same cause as %j", (one, other) => {
  expect(recogniser.text(one)).toBeDefined();
  expect(recogniser.text(other)).toBe(recogniser.text(one));
});
