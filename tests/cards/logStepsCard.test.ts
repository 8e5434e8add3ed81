import { type LogStep } from "../../bot/logs/port";
import { logStepsCard, logStepsText } from "../../cards/logStepsCard";
import { faultsOf, markdownOf, plainOf } from "./cardRules";

const step = (over: Partial<LogStep> = {}): LogStep => ({
  name: "EntrySynchronizationScoping",
  type: "scoping",
  status: "skipped",
  description: "Determine if User in scope",
  details: { "Assigned to the application": "False" },
  ...over,
});

it("shows name, status, description and details of each step in order", () => {
  const steps = [step({ name: "EntryImport" }), step()];
  const card = logStepsCard("Log steps", "Audrey Oliver · Salesforce", steps);
  expect(faultsOf(card)).toEqual([]);
  const text = plainOf(card);
  expect(text.indexOf("1. EntryImport")).toBeLessThan(
    text.indexOf("2. EntrySynchronizationScoping"),
  );
  expect(text).toContain("Assigned to the application");
  expect(logStepsText("Log steps", "x", steps).split("\n")).toEqual([
    "Log steps",
    "x",
    "1. EntryImport (skipped): Determine if User in scope",
    "2. EntrySynchronizationScoping (skipped): Determine if User in scope",
  ]);
});

it("stays small whatever the log holds", () => {
  const details = Object.fromEntries(
    Array.from({ length: 200 }, (_, at) => [`key${at}`.padEnd(500, "x"), "v".repeat(5000)]),
  );
  const steps = Array.from({ length: 100 }, () =>
    step({ description: "d".repeat(10_000), details }),
  );
  expect(faultsOf(logStepsCard("Log steps", "a".repeat(10_000), steps))).toEqual([]);
});

it("shows what is written in the log, and reads none of it as markup", () => {
  const hostile = "[x](https://evil.example) ${1+1} {{TIME(2026)}}";
  const card = logStepsCard("Log steps", hostile, [
    step({ name: hostile, status: hostile, description: hostile, details: { [hostile]: hostile } }),
  ]);
  expect(markdownOf(card)).not.toContain("evil");
  expect(JSON.stringify(card)).not.toContain("{{TIME(");
  expect(plainOf(card)).toContain("${1+1}");
});
