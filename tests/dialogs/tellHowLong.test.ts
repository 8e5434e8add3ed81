import { causes } from "../../bot/causes";
import { openTenant, type Tenant } from "../../bot/tenant";
import { newConversation, type ShownCard } from "../../dialogs/conversation";
import { keepEvidence } from "../../dialogs/keptEvidence";
import { howLong } from "../../dialogs/tellHowLong";
import { beginTurn, type Turn } from "../../dialogs/turn";
import { settingsOf } from "../bot/commandLine/context";

const nothing = (): void => undefined;
const log = { debug: nothing, info: nothing, warn: nothing, error: nothing };

let tenant: Tenant;
beforeAll(async () => {
  tenant = await openTenant(settingsOf({ STORE: "memory:" }), { log, logRequests: 10_000 });
});
afterAll(() => tenant.close());

async function card(name: string, appName: string, cause: string): Promise<ShownCard> {
  const people = await tenant.directory.findPeople({ by: "name", value: name });
  const apps = await tenant.directory.applications();
  const person = people.state === "found" ? people.matches[0] : undefined;
  const all = apps.state === "found" ? apps.matches : [];
  const app = all.find(({ displayName }) => displayName === appName);
  if (person === undefined || app === undefined) throw new Error(`${name} in ${appName}?`);
  const { evidence } = await tenant.evidence.collect({ person, app });
  return {
    ...{ card: "c", topic: { flow: "general" }, offers: [], cause, names: { app: appName } },
    ...{ summary: ["What it is"], next: ["Do this"], evidence: keepEvidence(evidence) },
  };
}

function turnOf(role: "employee" | "helpdesk"): Turn {
  const context = {
    incoming: { id: "1", kind: "message", text: "how long?" },
    asker: { role, userId: "u" },
    traits: { isGroup: false, kind: "webchat" },
    route: "embedded",
    conversation: "c",
    now: new Date(),
  } as const;
  const ports = { causes, newId: () => "id", timeZone: "UTC" } as Parameters<typeof beginTurn>[1];
  return beginTurn(context, ports, newConversation());
}

type Of = readonly [name: string, app: string, cause: string];
const outOfScope: Of = ["Audrey Oliver", "Salesforce", "outOfScopeByFilter"];
const quarantined: Of = ["Maria Santos", "DocuSign", "jobQuarantined"];
const running: Of = ["Keiko Tanaka", "Slack", "initialCycleRunning"];

it.each<["employee" | "helpdesk", Of, RegExp, RegExp]>([
  [
    "helpdesk",
    outOfScope,
    /^The service does not get past it by itself\.[^]*next cycle/,
    /account/,
  ],
  ["employee", outOfScope, /^This does not pass by itself[^]*within 40 minutes/, /cycle/],
  ["helpdesk", quarantined, /^The service tries again by itself 6, 12 and 24 hours/, /within 40/],
  ["employee", quarantined, /^This does not pass by itself/, /within 40 minutes|cycle/],
  ["helpdesk", running, /^This goes on by itself/, /does not pass/],
])("to %s, of %j: the time comes first, then the steps", async (role, of, says, not) => {
  const shown = await card(...of);
  const lines = howLong(turnOf(role), shown);
  const times = lines.slice(
    0,
    lines.findIndex((line) => line.startsWith("What to do next")),
  );
  expect(times.join("\n")).toMatch(says);
  expect(times.join("\n")).not.toMatch(not);
  expect(lines.length).toBeGreaterThan(times.length + 1);
});

it("only says what is next of a card whose cause is not known any more", () => {
  const shown: ShownCard = {
    ...{ card: "c", topic: { flow: "general" }, offers: [], names: {} },
    ...{ summary: ["What it is"], next: ["Do this"] },
  };
  expect(howLong(turnOf("helpdesk"), shown)).toEqual(["What to do next", "Do this"]);
});
