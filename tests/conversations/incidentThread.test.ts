import { type ProductionApp, startProduction, wordsOf } from "../builders/teams";

const channel = "19:engineers@thread.tacv2";
let app: ProductionApp;
let later = 0;
beforeAll(async () => {
  const watch = { clock: { now: () => Date.now() + later }, everyMs: 100 };
  app = await startProduction(
    { watch },
    { ENGINEERS_CHANNEL: channel, WATCHED_APPLICATIONS: "Salesforce" },
  );
});
afterAll(() => app.stop());

const threads = (): string[] =>
  [...app.service.rooms.keys()].filter((id) => id.includes("messageid"));
const inThread = (): string => wordsOf(app.service.said(threads()[0] ?? ""));

async function hears(words: RegExp): Promise<void> {
  for (let look = 0; look < 200 && !words.test(inThread()); look++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  expect(inThread()).toMatch(words);
}

/** What was read is not read anew for five seconds, unless by a new process. */
async function stage(as: "quarantined" | "mended"): Promise<void> {
  app.graph.stageJob("Salesforce", as);
  await app.restart();
  later += 60 * 60_000;
}

interface Card {
  readonly actions?: readonly { readonly title: string; readonly data?: unknown }[];
}
const cards = (): Card[] =>
  app.service
    .said(threads()[0] ?? "")
    .flatMap(({ attachments = [] }) => attachments.map(({ content }) => content as Card));

it("an incident is one thread with one card, taken there, kept as it develops, closed when it is over", async () => {
  app.service.open(channel, "channel");
  const [priya, harriet] = [app.person("engineer", "Priya Raman"), app.person("helpdesk")];
  // Teams says with any activity where it is reached.
  await priya.say("hello");
  await stage("quarantined");
  await hears(/Incident · Salesforce: Open since/);
  const [thread = ""] = threads();
  const take = cards()[0]?.actions?.find(({ title }) => title === "Take");
  expect(await priya.post({ text: "who looks at it?" }, thread)).toBe(200);
  expect(await harriet.post({ value: take?.data }, thread)).toBe(200);
  await hears(/That is not yours to do/);
  expect(await priya.post({ value: take?.data }, thread)).toBe(200);
  await hears(/Priya Raman sees to the incident with Salesforce now/);
  expect(wordsOf(app.service.said(thread))).toMatch(/With Priya Raman, open since/);
  expect(cards()).toHaveLength(1);
  expect(
    inThread()
      .split("\n")
      .filter((line) => /look|help/i.test(line)),
  ).toEqual(expect.not.arrayContaining([expect.stringContaining("“incidents”")]));
  await stage("mended");
  await hears(/The incident with Salesforce is over since/);
  expect(wordsOf(app.service.said(thread))).toMatch(/Over since/);
  expect(cards()[0]?.actions ?? []).toEqual([]);
  expect([threads(), cards()].map(({ length }) => length)).toEqual([1, 1]);
}, 40_000);
