import { type Outcome } from "../../../bot/graph/outcome";
import { ranOut } from "../../../bot/graph/ranOut";

const until = 10_000;
const none = { requestIds: [] };

it.each<[string, Outcome<string>, number, boolean]>([
  ["no answer until the end", { state: "unavailable", why: "deadline", ...none }, until, true],
  ["a timer that went off early", { state: "unavailable", why: "deadline", ...none }, 9_981, true],
  ["no answer with time left", { state: "unavailable", why: "deadline", ...none }, 5_000, false],
  [
    "another trouble at the end",
    { state: "unavailable", why: "badRequest", ...none },
    until,
    false,
  ],
  ["a turn beyond the end", { state: "throttled", retryAfterMs: 6_000, ...none }, 5_000, true],
  ["a turn before the end", { state: "throttled", retryAfterMs: 2_000, ...none }, 5_000, false],
  ["an answer", { state: "ok", value: "x", ...none }, until, false],
])("%s", (_, outcome, now, expected) => {
  expect(ranOut(outcome, until, now)).toBe(expected);
});
