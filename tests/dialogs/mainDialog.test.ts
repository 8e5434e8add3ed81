import { fc, runs, within } from "../properties";
import { type Asker } from "../../bot/access/port";
import { causes } from "../../bot/causes";
import { questions } from "../../bot/causes/questions";
import { createCaseStore } from "../../bot/cases/caseStore";
import { maskSecrets } from "../../bot/cases/maskSecrets";
import { pasteReader } from "../../bot/knowledge";
import { openMemoryStore } from "../../bot/store/memory";
import { type Json } from "../../bot/store/port";
import { openTenant, type Tenant } from "../../bot/tenant";
import { type Effect, type Incoming } from "../../bot/turns/port";
import { createMainDialog } from "../../dialogs/mainDialog";
import { loadClassifier } from "../../dialogs/understanding/classifier/loadClassifier";
import { createLocalRecogniser } from "../../dialogs/understanding/localRecogniser";
import { noIncidents } from "../builders/noIncidents";
import { settingsOf } from "../bot/commandLine/context";

const nothing = (): void => undefined;
const log = { debug: nothing, info: nothing, warn: nothing, error: nothing };

let tenant: Tenant;
beforeAll(async () => {
  tenant = await openTenant(settingsOf({ STORE: "memory:" }), { log, logRequests: 10_000 });
});
afterAll(() => tenant.close());

/** One conversation in which different people can speak. */
function conversation(isGroup = false, evidence = tenant.evidence) {
  let ids = 0;
  const dialog = createMainDialog({
    causes,
    questions,
    directory: tenant.directory,
    groups: tenant.groups,
    evidence,
    paste: pasteReader,
    recogniser: createLocalRecogniser({ classifier: loadClassifier(), paste: pasteReader, causes }),
    mask: maskSecrets,
    cases: createCaseStore(openMemoryStore()),
    incidents: noIncidents,
    fixes: { mode: "off", all: [], mayAct: () => Promise.resolve("noToken") },
    takeMinutes: 15,
    signIn: { teams: false, webChat: false, portal: "chosen" },
    inTime: (work) => work,
    newId: () => `id${(ids += 1)}`,
    adminCenter: tenant.adminCenter,
    timeZone: "UTC",
  });
  let state: Json | undefined;
  return async (asker: Asker, what: string | Json): Promise<Effect[]> => {
    const incoming: Incoming = {
      id: `a${(ids += 1)}`,
      kind: "message",
      text: typeof what === "string" ? what : "",
      ...(typeof what === "string" ? {} : { value: what }),
    };
    const traits = { isGroup, kind: "teams" } as const;
    const context = {
      incoming,
      asker,
      traits,
      route: "messages" as const,
      conversation: "c",
      now: new Date(),
    };
    const outcome = await dialog(state, context);
    state = JSON.parse(JSON.stringify(outcome.state)) as Json;
    return [...outcome.effects];
  };
}

function asker(displayName: string, role: Asker["role"] = "employee"): Asker {
  const { userId } = tenant.personas.find((one) => one.displayName === displayName)!;
  return { role, userId, displayName };
}

const said = (effects: readonly Effect[]): string =>
  effects.flatMap((one) => (one.do === "reply" ? [one.message.text] : [])).join("\n");

/** The data of a button of the newest card. */
function button(effects: readonly Effect[], title: string): Json {
  const cards = effects.flatMap((one) => (one.do === "reply" ? [one.message.card] : []));
  const actions = cards.flatMap(
    (card) => (card as { actions?: { title: string; data: Json }[] } | undefined)?.actions ?? [],
  );
  return actions.find((one) => one.title === title)!.data;
}

describe("a conversation that somebody else enters", () => {
  it.each<[string, () => Asker, () => Asker]>([
    ["an employee after another", () => asker("Audrey Oliver"), () => asker("Ben Carter")],
    [
      "an employee after the help desk",
      () => asker("Harriet Lindqvist", "helpdesk"),
      () => asker("Ben Carter"),
    ],
    [
      "the same person without the role",
      () => asker("Harriet Lindqvist", "helpdesk"),
      () => asker("Harriet Lindqvist"),
    ],
  ])("shows nothing of before: %s", async (_, first, second) => {
    const talk = conversation();
    const question =
      first().role === "employee"
        ? "why am I not in Salesforce?"
        : "why is Audrey Oliver not in Salesforce?";
    const shown = await talk(first(), question);
    expect(said(shown)).toContain("Salesforce");

    const pressed = await talk(second(), button(shown, "Check again"));
    expect(said(pressed)).toContain("I changed nothing");
    expect(pressed.filter((one) => one.do !== "reply")).toEqual([]);

    const handed = await talk(second(), "talk to a person");
    expect(said(handed)).not.toMatch(/Audrey|Salesforce/);
  });

  it("does not let a guided question of the help desk be answered by an employee", async () => {
    tenant.withhold(["AuditLog.Read.All"]);
    const talk = conversation();
    const harriet = asker("Harriet Lindqvist", "helpdesk");
    const asked = await talk(harriet, "why is Victoria Hughes not in Salesforce?");
    tenant.withhold([]);
    const answered = await talk(asker("Ben Carter"), button(asked, "There is no entry"));
    expect(said(answered)).toContain("settled already");
  });
});

it("looks nobody up where others read along, and says where to write", async () => {
  const talk = conversation(true);
  const effects = await talk(asker("Audrey Oliver"), "why am I not in Salesforce?");
  expect(effects).toEqual([
    { do: "reply", message: { text: expect.stringContaining("in a chat of our own") as string } },
  ]);
});

it("keeps secrets out of every part of a case", async () => {
  const talk = conversation();
  const harriet = asker("Harriet Lindqvist", "helpdesk");
  await talk(
    harriet,
    "Error: InvalidCredentials. Authorization: Bearer canary1234567890 password=Canary22",
  );
  const preview = await talk(harriet, "talk to a person");
  const sent = await talk(harriet, button(preview, "Send"));
  const [draft] = sent.flatMap((one) => (one.do === "openCase" ? [one.draft] : []));
  expect(draft?.summary.join()).toContain("InvalidCredentials");
  expect(JSON.stringify([draft, preview])).not.toMatch(/canary1234567890|Canary22/);
});

it.each([
  ["RSA-4096", 3_100],
  ["RSA-2048", 1_600],
])("keeps a key of the length of %s out of a case, however much is kept", async (_, length) => {
  const key = `-----BEGIN RSA PRIVATE KEY-----\n${"CANARY".repeat(length / 6)}\n-----END RSA PRIVATE KEY-----`;
  const talk = conversation();
  const harriet = asker("Harriet Lindqvist", "helpdesk");
  await talk(harriet, `is this the right key? ${key}`);
  const preview = await talk(harriet, "talk to a person");
  await talk(harriet, button(preview, "Add a sentence"));
  const added = await talk(harriet, `It is ${key}`);
  const sent = await talk(harriet, button(added, "Send"));
  const [draft] = sent.flatMap((one) => (one.do === "openCase" ? [one.draft] : []));
  expect(said(added)).toContain("key in your text was hidden");
  expect(draft?.sentence).toBe("It is [hidden]");
  expect(draft?.transcript?.map(({ text }) => text)).toContain("is this the right key? [hidden]");
  expect(JSON.stringify([draft, added])).not.toContain("CANARY");
});

it("gives a case the ids of the Graph requests behind it", async () => {
  const talk = conversation();
  const harriet = asker("Harriet Lindqvist", "helpdesk");
  await talk(harriet, "why is Ben Carter not in Fabrikam Expenses?");
  const preview = await talk(harriet, "talk to a person");
  const sent = await talk(harriet, button(preview, "Send"));
  const [draft] = sent.flatMap((one) => (one.do === "openCase" ? [one.draft] : []));
  expect(draft?.requestIds?.length).toBeGreaterThan(0);
});

it.each([
  [
    "a worker without an account",
    "worker 21451 is missing in Workday to Active Directory",
    "21451",
  ],
  [
    "a worker by name",
    "Tomasz Zielinski is missing in Workday to Active Directory",
    "Tomasz Zielinski",
  ],
])("leaves one audit line for %s, and another for the steps", async (_, question, user) => {
  const talk = conversation();
  const harriet = asker("Harriet Lindqvist", "helpdesk");
  const shown = await talk(harriet, question);
  const lines = (effects: readonly Effect[]) =>
    effects.flatMap((one) => (one.do === "audit" ? [one.entry.user] : []));
  expect(lines(shown)).toEqual([user]);
  expect(lines(await talk(harriet, button(shown, "Show the log steps")))).toEqual([user]);
});

it("asks the log for all applications, and for one, in the name of who asks", async () => {
  const askers: (string | undefined)[] = [];
  const talk = conversation(false, {
    ...tenant.evidence,
    collect: (request) => {
      askers.push(request.asker);
      return tenant.evidence.collect(request);
    },
    everywhere: (request) => {
      askers.push(request.asker);
      return tenant.evidence.everywhere(request);
    },
  });
  const harriet = asker("Harriet Lindqvist", "helpdesk");
  await talk(harriet, "Audrey Oliver");
  await talk({ role: "helpdesk", displayName: "Nobody" }, "Audrey Oliver");
  expect(askers).toEqual([harriet.userId, harriet.userId, "c", "c"]);
});

/** What a card holds may be shown again: an overview, next steps, log steps, what would be shared, reasons. */
const content =
  /^.+: What the log says|^Log steps|^What to do next|What to do next:|They will see:|^- |EQUALS/;

/**
 * The first sentences that a turn says, but those of answers and previews: what holds may be asked for again.
 */
function sentences(effects: readonly Effect[]): string[] {
  return effects.flatMap((one) => {
    if (one.do !== "reply") return [];
    const { text, entities = [] } = one.message;
    const isAnswer = entities.some(({ type }) => type === "diagnosis" || type === "case");
    return isAnswer || content.test(text) ? [] : text.split("\n", 1);
  });
}

/** Things people say, and numbers that press a button of any card so far. */
const step = fc.oneof(
  fc.constantFrom(
    "why is Audrey Oliver not in Salesforce?",
    "why is Alex Chen not in Salesforce?",
    "why am I not in Slack?",
    "users are skipped in our SCIM app",
    "provisioning does not start for Zoom",
    "worker 21451 is missing in Workday",
    "EntryConflict",
    '{"provisioningAction":"create"}',
    "talk to a person",
    "send",
    "add a sentence",
    "cancel",
    "help",
    "start over",
    "why?",
    "huh?",
    "what now",
    "check again",
    "show the log steps",
    "answer questions",
    "and Ben Carter?",
    "what about Box",
    "the second one",
    "I don't know",
    "back",
    "2",
    "salesforce",
    "audrey@contoso.com",
    "nobody here",
    "reset my password",
    "blah",
    "thanks",
  ),
  fc.nat(40),
);

it.each(["employee", "helpdesk"] as const)(
  "never meets a text or a press with silence, nor with the sentence of the turn before: %s",
  async (role) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 3, maxLength: 10 }),
        fc.boolean(),
        async (steps, open) => {
          tenant.withhold(open ? [] : ["AuditLog.Read.All", "User.Read.All"]);
          const talk = conversation();
          const who = asker("Audrey Oliver", role);
          const cards: Json[] = [];
          let before: readonly string[] = [];
          for (const one of steps) {
            const what = typeof one === "string" ? one : cards[one % Math.max(1, cards.length)];
            if (what === undefined) continue;
            const effects = await talk(who, what);
            expect({ what, answered: effects.length > 0 }).toEqual({ what, answered: true });
            const now = sentences(effects);
            // Asked again about the same card, the same reason is the answer.
            const isAnswer = what === "why?" || what === "what now";
            const again = isAnswer ? [] : now.filter((text) => before.includes(text));
            expect({ steps, what, again }).toEqual({ steps, what, again: [] });
            before = now;
            for (const effect of effects) {
              if (effect.do !== "reply") continue;
              const { actions = [] } = (effect.message.card ?? {}) as {
                actions?: { type: string; data: Json }[];
              };
              cards.push(
                ...actions.flatMap((action) =>
                  action.type === "Action.Submit" ? [action.data] : [],
                ),
              );
            }
          }
        },
      ),
      { numRuns: runs(60) },
    );
    tenant.withhold([]);
  },
  within(120_000),
);
