import { objectOf, readEntry } from "../../../bot/logs";
import { logEntry } from "../graph/tenantAnswers";

const named = (id: string, displayName: string): object => ({
  ...{ id, displayName, identityType: "User", details: {} },
});

it.each([
  ["the id in the source", named("s", "Ann"), named("t", "ann"), "s"],
  ["the id in the target", named("", "Ann"), named("t", "ann"), "t"],
  ["the name, where there is no id", named("", "Ann"), named("", ""), "Ann"],
  ["the entry itself, where nothing names anybody", named("", ""), named("", ""), "e1"],
])("is %s", (_, sourceIdentity, targetIdentity, expected) => {
  const entry = readEntry(logEntry({ id: "e1", sourceIdentity, targetIdentity }))!;
  expect(objectOf(entry)).toBe(expected);
});
