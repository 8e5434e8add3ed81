import { type CaseRecord } from "../../bot/cases/port";
import { english } from "../../bot/languages";
import { type Button } from "../../cards/actions";
import { caseCard, caseText } from "../../cards/caseCard";
import { caseIdLines, caseView } from "../../cards/caseView";
import { faultsOf, markdownOf, plainOf } from "./cardRules";

const hostile = "**bold** [x](javascript:1) ${1+1} {{DATE(2026)}} \u202Etxt\nsecond line";
const at = { route: "embedded", conversation: "c" } as const;
const now = "2026-11-28T09:20:00.000Z";
const audience = { role: "engineer", language: english, timeZone: "UTC" } as const;
const record: CaseRecord = {
  caseId: "case-1042",
  number: 1042,
  version: 1,
  state: "open",
  openedAt: "2026-11-28T09:10:00.000Z",
  last: 1,
  lastMove: 1,
  requester: { role: "employee", displayName: "Audrey Oliver", at },
  person: { displayName: "Audrey Oliver" },
  app: { displayName: "Salesforce" },
  summary: ["Audrey Oliver · Salesforce: Skipped", "Outside the filter.", "- department is HR"],
  diagnosis: { family: "out_of_scope_filter", cause: "outOfScopeByFilter", certainty: "confirmed" },
  notRead: ["the provisioning job: no answer"],
  tried: ["Check again (09:14 UTC)"],
  sentence: "It is urgent.",
  logEntryIds: ["entry-1"],
  jobIds: ["job-1"],
  requestIds: ["request-1", "request-2"],
};
const take: Button = { title: "Take", data: { action: "caseTake", card: "case-1042" } };
const render = (one: CaseRecord, heading = "", buttons: readonly Button[] = [take]) => {
  const view = caseView(one, audience, now);
  return { card: caseCard(view, heading, buttons), text: caseText(view, heading, buttons), view };
};

it("shows the whole case, and says the same in text", () => {
  const { card, text } = render(record, "A new case.");
  expect(faultsOf(card)).toEqual([]);
  expect(text.split("\n")).toEqual([
    "A new case.",
    "Case 1042 · Audrey Oliver · Salesforce: Open since 09:10 UTC",
    "Outside the filter.",
    "Why:",
    "- department is HR",
    "In their own words:",
    "- It is urgent.",
    "Could not read:",
    "- the provisioning job: no answer",
    "Already tried:",
    "- Check again (09:14 UTC)",
    "Asked by:",
    "- Audrey Oliver · employee",
    "To look it up:",
    "- Cause: outOfScopeByFilter (out_of_scope_filter, confirmed)",
    "- Log entry: entry-1",
    "[Take]",
  ]);
  const shown = plainOf(card);
  for (const words of ["A new case.", "Outside the filter.", "department is HR", "It is urgent."])
    expect(shown).toContain(words);
  expect(caseIdLines(record, audience)).toEqual([
    "Job: job-1",
    "Graph requests: request-1, request-2",
  ]);
});

it.each<[Partial<CaseRecord>, string]>([
  [{ state: "taken", owner: { role: "engineer", displayName: "Erin", at } }, "Taken by Erin"],
  [{ state: "taken", owner: { role: "engineer", at } }, "Taken by an engineer"],
  [{ state: "resolved", resolvedAt: now }, "Resolved: 09:20 UTC"],
  [{ state: "withdrawn" }, "Withdrawn"],
])("says how it stands: %j", (over, state) => {
  const { view, card } = render({ ...record, ...over }, "", []);
  expect(view.state).toBe(state);
  expect(view.icon).not.toBe("");
  expect(faultsOf(card)).toEqual([]);
});

it("says that nothing is known where nothing was looked up", () => {
  const { text } = render({ ...record, summary: [], person: {}, app: {} });
  expect(text).toContain("Case 1042 · Audrey Oliver: Open since");
  expect(text).toContain("Nothing is known about it yet");
});

it("shows what others wrote as text, and long texts cut", () => {
  const { card } = render({
    ...record,
    summary: Array.from({ length: 40 }, () => hostile + "x".repeat(3000)),
    sentence: hostile,
    requester: { role: "employee", displayName: hostile, at },
    person: { displayName: hostile },
  });
  expect(faultsOf(card)).toEqual([]);
  expect(markdownOf(card)).not.toContain("javascript");
  expect(plainOf(card)).not.toMatch(/\u202E|\{\{/);
});
