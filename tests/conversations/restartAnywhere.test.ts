import { type Asker } from "../../bot/access/port";
import { openTenant, type Tenant } from "../../bot/tenant";
import { settingsOf } from "../bot/commandLine/context";
import { restartingChat } from "../builders/restarting";
import { askedOfCard } from "./tables/askedOfCard";
import { asides } from "./tables/asides";
import { deskWords, employeeWords } from "./tables/everydayWords";
import { flows } from "./tables/flows";
import { interrupted } from "./tables/interrupted";
import { pairs } from "./tables/pairs";
import { several } from "./tables/several";
import { wholeApplications } from "./tables/wholeApplication";
import { withoutPermission } from "./tables/withoutPermission";
import { withPermission } from "./tables/withPermission";
import { type Line, play } from "./talk";

const nothing = (): void => undefined;
const log = { debug: nothing, info: nothing, warn: nothing, error: nothing };
const open = () => openTenant(settingsOf({ STORE: "memory:" }), { log, logRequests: 10_000 });

let tenant: Tenant;
beforeAll(async () => {
  tenant = await open();
});
afterAll(() => tenant.close());

function asker(role: Asker["role"], name?: string): Asker {
  const found = tenant.personas.find(
    (one) => one.role === role && (name === undefined || one.displayName === name),
  );
  if (found === undefined) throw new Error(`no ${role} ${name ?? ""}`);
  return { role, userId: found.userId, displayName: found.displayName };
}

async function playAs(who: Asker, lines: readonly Line[], restarts = true): Promise<void> {
  const chat = restartingChat(tenant, who, restarts);
  await play(chat, lines);
  await chat.stop();
}

/** Each turn is another process's: only the store goes on. What a person sees is the same. */
describe("with a restart between any two turns", () => {
  it.each([
    ...withPermission,
    ...flows,
    ...deskWords,
    ...askedOfCard,
    ...wholeApplications,
    ...several,
    ...pairs,
    ...asides,
  ])("%s", async (_, lines) => {
    await playAs(asker("helpdesk"), lines);
    expect.hasAssertions();
  });

  it.each(employeeWords)("of an employee: %s", async (_, lines) => {
    await playAs(asker("employee", "Audrey Oliver"), lines);
    expect.hasAssertions();
  });

  it.each(interrupted)("%s", async (_, lines) => {
    await playAs(asker("helpdesk"), lines);
    expect.hasAssertions();
  });
});

describe("with a restart between any two turns, and without permission", () => {
  // What was read with permission is remembered for minutes.
  let before: Tenant;
  beforeEach(async () => {
    before = tenant;
    tenant = await open();
  });
  afterEach(async () => {
    await tenant.close();
    tenant = before;
  });

  it.each(withoutPermission)("%s", async (name, withheld, lines) => {
    tenant.withhold(withheld);
    await playAs(asker(name.startsWith("an employee") ? "employee" : "helpdesk"), lines);
    expect.hasAssertions();
  });
});
