import { languages } from "../../../bot/languages";
import { incidentOf, knownIncident } from "../../../dialogs/incidents/knownIncident";
import { audrey, heldBy, incident, priya, turnOf } from "../../builders/incident";

const app = { ...incident().app, kind: "gallery" };
const topic = (one: { readonly id: string; readonly displayName: string }) =>
  ({ flow: "general", app: one }) as never;

it.each([
  ["its application", [incident()], app, true],
  ["another application", [incident()], { id: "x", displayName: "Other" }, false],
  ["no application", [incident()], undefined, false],
  [
    "what nobody could look at for a day",
    [incident({ seenAt: "2026-11-19T11:59:00Z" })],
    app,
    false,
  ],
  ["what was seen within a day", [incident({ seenAt: "2026-11-19T12:01:00Z" })], app, true],
])("of %s", (_, incidents, about, known) => {
  expect(incidentOf(turnOf(audrey, incidents), about) !== undefined).toBe(known);
});

it("is remembered, so that it can be followed, once however often it is told", () => {
  const turn = turnOf(audrey, [incident()]);
  knownIncident(turn, topic(app));
  expect(knownIncident(turn, topic(app))?.button).toEqual({
    title: "Tell me when the problem is over",
    data: { action: "incidentFollow", card: incident().id },
  });
  expect(turn.conversation.incidentsTold).toEqual([{ id: incident().id, app: "Salesforce" }]);
});

it.each(languages.map(({ locale }) => locale))(
  "is told in %s: what, and who sees to it",
  (locale) => {
    const turn = turnOf(audrey, [incident(heldBy(priya))], { locale });
    const line = knownIncident(turn, topic(app))?.line ?? "";
    expect(line).toContain("Salesforce");
    expect(line).toContain("Priya Raman");
    expect(/\bknown problem\b/.test(line)).toBe(locale.startsWith("en"));
  },
);
