import { causes } from "../../bot/causes";
import { type Evidence } from "../../bot/diagnosis";
import { openTenant, type Tenant } from "../../bot/tenant";
import { type Conversation, newConversation, type ShownCard } from "../../dialogs/conversation";
import { keepEvidence } from "../../dialogs/keptEvidence";
import { whoActs } from "../../dialogs/tellWho";
import { meaningOf } from "../../dialogs/tellMeaning";
import { beginTurn, type Turn } from "../../dialogs/turn";
import { settingsOf } from "../bot/commandLine/context";

const nothing = (): void => undefined;
const log = { debug: nothing, info: nothing, warn: nothing, error: nothing };

let tenant: Tenant;
let waiting: Evidence;
beforeAll(async () => {
  tenant = await openTenant(settingsOf({ STORE: "memory:" }), { log, logRequests: 10_000 });
  waiting = withCycle(await lookedUp("Jonas Weber", "ServiceNow"), 5);
});
afterAll(() => tenant.close());

async function lookedUp(name: string, appName: string): Promise<Evidence> {
  const people = await tenant.directory.findPeople({ by: "name", value: name });
  const apps = await tenant.directory.applications();
  const person = people.state === "found" ? people.matches[0] : undefined;
  const app =
    apps.state === "found"
      ? apps.matches.find(({ displayName }) => displayName === appName)
      : undefined;
  if (person === undefined || app === undefined) throw new Error(`${name} in ${appName}?`);
  return (await tenant.evidence.collect({ person, app })).evidence;
}

const before = ({ collectedAt }: Evidence, minutes: number): string =>
  new Date(Date.parse(collectedAt) - minutes * 60_000).toISOString();

/** Changed two minutes ago, and a cycle ended so many minutes ago; at what hour the demo runs does not matter. */
function withCycle(one: Evidence, minutes: number): Evidence {
  const { steadyState, changedAt } = one.facts;
  if (steadyState.state !== "known" || changedAt.state !== "known") throw new Error("not read");
  const { first } = steadyState.value;
  const value = { first, last: before(one, minutes) };
  return {
    ...one,
    facts: {
      ...one.facts,
      steadyState: { ...steadyState, value },
      changedAt: { ...changedAt, value: before(one, 2) },
    },
  };
}

const card = (evidence: Evidence): ShownCard => ({
  ...{ card: "c", topic: { flow: "general" }, offers: [], cause: "notEvaluatedYet" },
  ...{ names: { app: "ServiceNow" }, summary: [], next: [], evidence: keepEvidence(evidence) },
});

function turnAt(minutes: number, role: "employee" | "helpdesk" = "helpdesk"): Turn {
  const conversation: Conversation = newConversation();
  const context = {
    incoming: { id: "1", kind: "message", text: "who?" },
    asker: { role, userId: "u" },
    traits: { isGroup: false, kind: "webchat" },
    route: "embedded",
    conversation: "c",
    now: new Date(Date.now() + minutes * 60_000),
  } as const;
  const ports = { causes, newId: () => "id", timeZone: "UTC" } as Parameters<typeof beginTurn>[1];
  return beginTurn(context, ports, conversation);
}

it("nobody has to act while somebody only waits", () => {
  expect(whoActs(turnAt(0), card(waiting))).toEqual(["Nobody has to do anything for it."]);
});

it.each([
  ["a cycle that was missed", 0],
  ["a time that has passed since the card", 3 * 60],
])("who can look is said of %s", (what, minutes) => {
  const shown = card(what === "a cycle that was missed" ? withCycle(waiting, 5 * 60) : waiting);
  const lines = whoActs(turnAt(minutes), shown).join(" ");
  expect(lines).toMatch(/it is late.*an admin of this provisioning.*ServiceNow > Provisioning/);
  expect(lines).not.toContain("Nobody has to do anything");
  expect(whoActs(turnAt(minutes, "employee"), shown).join(" ")).toMatch(
    /did nothing wrong.*late.*those who look after ServiceNow/,
  );
  expect(meaningOf(turnAt(minutes), shown).join(" ")).not.toContain("Nobody has to do");
});
