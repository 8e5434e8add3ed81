import { type DemoTenant, startDemoTenant } from "../../bot/demo";
import { openTenant } from "../../bot/tenant";
import { diagnosisOf, type RunningApp, said, startApp } from "../builders/chat";
import { quickClock } from "../builders/quickClock";
import { settingsOf } from "./commandLine/context";

/** A Graph that the product knows by its address only, as it would know a real tenant. */
let graph: DemoTenant;
let env: Record<string, string>;
let app: RunningApp;
beforeAll(async () => {
  graph = await startDemoTenant({ clock: () => new Date(), logLimit: "off" });
  env = { GRAPH_ROOT: graph.url, GRAPH_ACCESS_TOKEN: graph.token };
  app = await startApp({}, env);
});
afterAll(async () => {
  await app.stop();
  await graph.close();
});

const audrey = () => graph.people.find(({ displayName }) => displayName === "Audrey Oliver")!;

it("is reached by address and token alone, and asked about by the help desk", async () => {
  const chat = await app.chat("helpdesk");
  const replies = await chat.say("why is audrey@contoso.com not in Salesforce?");
  expect(diagnosisOf(replies)).toMatchObject({
    cause: "outOfScopeByFilter",
    source: "graph",
    user: { id: audrey().userId },
  });
});

it("offers a help desk and two engineers to choose from", async () => {
  const response = await fetch(new URL("/portal/personas", app.url));
  const people = (await response.json()) as { role: string; displayName: string }[];
  expect(people.map(({ role }) => role)).toEqual(["helpdesk", "engineer", "engineer"]);
  expect(new Set(people.map(({ displayName }) => displayName)).size).toBe(3);
});

it("knows an employee by object id, and shows the own entry only", async () => {
  const chat = await app.chatAs({ role: "employee", userId: audrey().userId });
  expect(said(await chat.say("Why am I not in Salesforce?"))).toContain("Your Salesforce account");
  expect(said(await chat.say("Why is Ben Carter not in Salesforce?"))).toContain(
    "I can only look up your own account",
  );
});

it("is not there for an employee whom the directory does not know", async () => {
  const userId = "8e881353-1735-45af-af21-ee1344582a4d";
  const chat = await app.chatAs({ role: "employee", userId });
  const replies = await chat.say("Why am I not in Salesforce?");
  expect(replies).toHaveLength(1);
  expect(said(replies)).not.toMatch(/undefined|8e881353/);
});

it("lets somebody wait for a turn at the log until each of four others had one", async () => {
  const nothing = (): void => undefined;
  const log = { debug: nothing, info: nothing, warn: nothing, error: nothing };
  const options = { log, logRequests: 1, graphClock: quickClock(20) };
  const tenant = await openTenant(settingsOf({ STORE: "memory:", ...env }), options);
  const found = await tenant.directory.applications();
  const apps = found.state === "found" ? found.matches.slice(0, 5) : [];
  // One request in ten seconds: the last one waits for forty.
  const entries = apps.map(async (one) => {
    const person = { id: audrey().userId, displayName: "Audrey Oliver" };
    const { evidence } = await tenant.evidence.collect({ app: one, person });
    const { entry } = evidence.facts;
    return entry.state === "unknown" ? entry.reason : entry.state;
  });
  expect(await Promise.all(entries)).toEqual(apps.map(() => "notFound"));
  await tenant.close();
});
