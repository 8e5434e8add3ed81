import { causes } from "../../bot/causes";
import { diagnose, type Diagnosis } from "../../bot/diagnosis";
import { english } from "../../bot/languages";
import { type Button } from "../../cards/actions";
import { diagnosisCard } from "../../cards/diagnosisCard";
import { diagnosisText } from "../../cards/diagnosisText";
import { diagnosisView } from "../../cards/diagnosisView";
import { evidence } from "../builders/evidence";
import { elementsOf, faultsOf, markdownOf, plainOf } from "./cardRules";

const hostile = "[x](https://evil.example) **b** ${1+1} {{DATE(2026-01-01,SHORT)}} <b>\u202e";
const buttons: readonly Button[] = [
  { title: "Check again", data: { action: "checkAgain", card: "c1" } },
  { title: "Talk to a person", data: { action: "human", card: "c1" } },
];
const link = { title: "Open in admin center", url: "https://entra.microsoft.com/#view/x" };

/** A diagnosis that finds this one cause, with names that try to get out of their place. */
function found(cause: (typeof causes)[number], name = "Audrey Oliver"): Diagnosis {
  const told = evidence({});
  return {
    findings: [{ cause, certainty: "likely", because: [], change: [], values: { person: name } }],
    ruledOut: [],
    undecided: [],
    evidence: { ...told, subject: { ...told.subject, displayName: name } },
  };
}

const roles = ["employee", "helpdesk", "engineer"] as const;

describe.each(roles)("for the role %s", (role) => {
  const audience = { role, language: english, timeZone: "UTC" };

  it.each(causes.map((cause) => [cause.id, cause] as const))("%s makes a good card", (_, cause) => {
    const view = diagnosisView(found(cause), audience);
    const card = diagnosisCard(view, english.texts, buttons, link);
    expect(faultsOf(card)).toEqual([]);
    expect(plainOf(card)).toContain(view.line);
    expect(plainOf(card)).not.toMatch(/\{\w+\}|undefined|\[object/);
  });

  it("what came from outside is shown as it is, and nowhere read as Markdown", () => {
    const view = diagnosisView(found(causes[0]!, hostile), audience);
    const card = diagnosisCard(view, english.texts, buttons, link);
    expect(markdownOf(card)).not.toMatch(/evil|\*\*|<b>/);
    expect(JSON.stringify(card)).not.toMatch(/\{\{DATE\(|\u202e/);
    const shown = role === "employee" ? "Your Salesforce account" : "${1+1}";
    expect(plainOf(card)).toContain(shown);
  });
});

it("says in text all that it shows, in the same order", () => {
  const audience = { role: "helpdesk", language: english, timeZone: "UTC" } as const;
  const facts = { job: "active", entry: {}, flags: { inScope: false, assigned: true } } as const;
  const view = diagnosisView(diagnose(evidence(facts), causes), audience);
  const text = diagnosisText(view, english.texts);
  const places = [view.title, view.state, view.line, ...view.next, view.footer].map((part) =>
    text.indexOf(part),
  );
  expect(places.every((place) => place >= 0)).toBe(true);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
  const card = diagnosisCard(view, english.texts, [], undefined);
  for (const { text: fact } of view.facts) expect(plainOf(card)).toContain(fact);
});

it("names its state in a word beside the icon, and heads the card with it", () => {
  const audience = { role: "helpdesk", language: english, timeZone: "UTC" } as const;
  const view = diagnosisView(found(causes.find(({ id }) => id === "jobQuarantined")!), audience);
  const card = diagnosisCard(view, english.texts, [], undefined);
  expect(plainOf(card)).toContain(`${view.icon} ${view.state}`);
  expect(view.state).not.toBe("");
});

it("carries only ids on its buttons", () => {
  const audience = { role: "engineer", language: english, timeZone: "UTC" } as const;
  const view = diagnosisView(found(causes[0]!), audience);
  const card = diagnosisCard(view, english.texts, buttons, link);
  const data = elementsOf(card).flatMap((one) =>
    one["type"] === "Action.Submit" ? [one["data"]] : [],
  );
  expect(data).toEqual([
    { action: "checkAgain", card: "c1" },
    { action: "human", card: "c1" },
  ]);
});
