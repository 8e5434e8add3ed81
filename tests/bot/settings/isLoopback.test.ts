import { isLoopback } from "../../../bot/settings";

it.each([
  ["localhost", true],
  ["LOCALHOST", true],
  ["127.0.0.1", true],
  ["127.8.9.10", true],
  ["::1", true],
  ["[::1]", true],
  ["0.0.0.0", false],
  ["::", false],
  ["10.0.0.1", false],
  ["128.0.0.1", false],
  ["127.1", false],
  ["127.0.0.1.example", false],
  ["localhost.example", false],
  ["", false],
])("%s: %s", (host, loopback) => {
  expect(isLoopback(host)).toBe(loopback);
});
