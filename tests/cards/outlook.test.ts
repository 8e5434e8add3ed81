import { causes } from "../../bot/causes";
import { type Values } from "../../bot/diagnosis";
import { english } from "../../bot/languages";
import { outlook } from "../../cards/outlook";
import { causeOf } from "../builders/judged";

const at = { nextFromAt: "a", nextAt: "b", cycle: 40 } as const;

it.each<[string, Parameters<typeof causeOf>[0], Values, RegExp[]]>([
  ["a failure, no times", "matchNotUnique", {}, [/admin of/, /every 20 to 40 minutes/]],
  ["a failure, the next cycle is known", "matchNotUnique", at, [/admin of/, /between/]],
  [
    "a failure, the cycle is late",
    "matchNotUnique",
    { ...at, basis: "overdue" },
    [/admin/, /longer ago/],
  ],
  ["a failure, the job stands", "matchNotUnique", { stopped: true }, [/admin/, /Nothing is tried/]],
  ["what somebody must change", "notAssigned", {}, [/users and groups/, /not get past it/]],
  [
    "the same, the next cycle is known",
    "notAssigned",
    at,
    [/users/, /to pick up a change.*between/],
  ],
  [
    "the same, late",
    "notAssigned",
    { ...at, basis: "overdue" },
    [/users/, /to pick up a change.*by/],
  ],
  [
    "the same, missed",
    "notAssigned",
    { overdueAt: "c", stopped: true },
    [/users/, /overdue since.*Current status/],
  ],
  ["a quarantine", "jobQuarantined", { stopped: true, quarantined: true }, [/admin/, /28 days/]],
  [
    "credentials in a quarantine",
    "credentialsRejected",
    { stopped: true, quarantined: true },
    [/admin/, /28 days/],
  ],
  ["a quarantine, pasted", "jobQuarantined", {}, [/admin/, /28 days/]],
  ["good news", "provisionedSuccessfully", at, []],
  ["who waits is told when in the steps", "notEvaluatedYet", at, []],
])("%s", (_, id, values, expected) => {
  const finding = {
    cause: causeOf(id),
    certainty: "likely",
    because: [],
    values,
    change: [],
  } as const;
  const lines = outlook(finding, (text) => text, english);
  expect(lines).toHaveLength(expected.length);
  lines.forEach((line, index) => {
    expect(line).toMatch(expected[index]!);
  });
});

it("leaves nobody who has to act without a word on it", () => {
  const silent = causes.filter(
    (cause) =>
      cause.owner !== "nobody" &&
      outlook(
        { cause, certainty: "likely", because: [], values: {}, change: [] },
        (text) => text,
        english,
      ).length === 0,
  );
  expect(silent).toEqual([]);
});
