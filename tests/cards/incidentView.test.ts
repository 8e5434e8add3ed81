import { causes } from "../../bot/causes";
import { type Incident } from "../../bot/incidents/port";
import { languages } from "../../bot/languages";
import { incidentLine, incidentView, knownLine } from "../../cards/incidentView";
import { audrey, heldBy, incident, now, priya } from "../builders/incident";

const [english] = languages;
const audience = { role: "engineer", language: english!, timeZone: "UTC" } as const;
const view = (more: Partial<Incident>) => incidentView(incident(more), causes, audience, now);
const blocks = (more: Partial<Incident>): string[] =>
  view(more).blocks.map(({ heading, lines }) => `${heading}: ${lines.join(" | ")}`);
const triage = {
  since: "2026-11-19T10:40:00Z",
  entries: 60,
  failed: 12,
  causes: [{ cause: "outOfScopeByFilter", entries: 9 }, { entries: 3 }],
};

it.each([
  ["quarantine", {}, "✕", "Attention", /^Open since/, /in quarantine and runs only rarely/],
  [
    "credentialsRefused",
    {},
    "✕",
    "Attention",
    /^Open since/,
    /credentials for Salesforce are refused/,
  ],
  ["silent", {}, "✕", "Attention", /^Open since/, /has finished no cycle since/],
  ["failuresJumped", {}, "✕", "Attention", /^Open since/, /fails than before/],
  ["quarantine", heldBy(priya), "✕", "Attention", /^With Priya Raman, open since/, /quarantine/],
  [
    "quarantine",
    { state: "over", overAt: "2026-11-20T11:40:00Z" },
    "✓",
    "Good",
    /^Over since .*11:40/,
    /quarantine/,
  ],
] as const)("%s %#", (kind, more, icon, color, state, line) => {
  const drawn = view({ kind, ...more });
  expect([drawn.title, drawn.icon, drawn.color]).toEqual(["Incident · Salesforce", icon, color]);
  expect(drawn.state).toMatch(state);
  expect(drawn.line).toMatch(line);
});

describe("what stands under it", () => {
  it.each<[string, Partial<Incident>, RegExp]>([
    ["the words of the cause of a job", { cause: "credentialsRejected" }, /^Why: /],
    ["what to do", { kind: "silent" }, /^What to do next: .*Open Entra ID/],
    ["the log", { triage }, /In the provisioning log: 12 of 60 entries since .* failed\. \|/],
    [
      "a log without entries",
      { triage: { ...triage, entries: 0, failed: 0, causes: [] } },
      /In the provisioning log: No entries since [^|]*\.$/,
    ],
    ["cases", { cases: 2 }, /^Cases: Cases under it: 2$/],
  ])("%s", (_, more, expected) => {
    expect(blocks(more).some((block) => expected.test(block))).toBe(true);
  });

  it("causes are counted by name, also what has none", () => {
    expect(blocks({ triage }).join()).toMatch(/: 9 \| [^|]*: 3/);
  });

  it("nothing is to be done any more once it is over, and no cases are no line", () => {
    const over = blocks({ state: "over", overAt: "2026-11-20T11:40:00Z", cases: 0 });
    expect(over.join()).not.toMatch(/Open Entra ID|Cases under it/);
  });

  it("the words of a cause about one person are not said of everybody", () => {
    expect(blocks({ kind: "failuresJumped", cause: "outOfScopeByFilter" }).join()).not.toMatch(
      /Why: /,
    );
  });
});

describe.each(languages.map((language) => [language.name, language] as const))(
  "in %s",
  (_, language) => {
    const kinds = ["quarantine", "credentialsRefused", "silent", "failuresJumped"] as const;
    const all = kinds.flatMap((kind) =>
      [incident({ kind, triage, cases: 2 }), incident({ kind, ...heldBy(priya) })].flatMap(
        (one) => [
          JSON.stringify(incidentView(one, causes, { ...audience, language }, now)),
          incidentLine(one, { ...audience, language }, now),
          ...(["employee", "helpdesk"] as const).map((role) =>
            knownLine(one, { ...audience, role, language }, now),
          ),
        ],
      ),
    );

    it("every sentence names the application and leaves no hole", () => {
      for (const text of all) {
        expect(text).toContain("Salesforce");
        expect(
          text.replace(/^\{.*\}$/s, (json) =>
            JSON.stringify(Object.values(JSON.parse(json) as object)),
          ),
        ).not.toMatch(/\{\w+\}/);
      }
    });

    it("an employee is told who sees to it, and nothing of the tenant's inside", () => {
      const own = { role: audrey.role, language, timeZone: "UTC" } as const;
      const line = knownLine(incident({ kind: "credentialsRefused", ...heldBy(priya) }), own, now);
      expect(line).toContain("Priya Raman");
      expect(line).not.toMatch(/credential|Anmeldedaten|identifiants|credenciales|資格情報/i);
    });
  },
);
