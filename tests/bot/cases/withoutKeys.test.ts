import { withoutKeys } from "../../../bot/cases/withoutKeys";

const pem = "-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIVATE KEY-----";

it.each([
  ["one", `is it ${pem}?`, "is it *?"],
  ["two", `${pem}\n${pem}`, "*\n*"],
  ["one that is cut off", "is it -----BEGIN RSA PRIVATE KEY-----\nMIIE", "is it *"],
  ["one whose end is cut off", "-----BEGIN PRIVATE KEY-----\nMIIE\n-----END PRIV", "*"],
  ["longer than most", `-----BEGIN KEY-----${"A".repeat(20_000)}-----END KEY----- ok`, "* ok"],
  ["none", "-----END----- BEGIN", "-----END----- BEGIN"],
])("hides keys: %s", (_, text, expected) => {
  expect(withoutKeys(text, "*")).toBe(expected);
});
