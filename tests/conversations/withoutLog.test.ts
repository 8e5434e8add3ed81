import { type RunningApp, said, startApp } from "../builders/chat";
import { play } from "./talk";

let app: RunningApp;
const asked: string[] = [];

/** A tenant in a cloud whose Graph has no provisioning log. */
beforeAll(async () => {
  const listening: typeof fetch = (input, init) => {
    asked.push(new URL(input).pathname);
    return fetch(input, init);
  };
  app = await startApp({ fetch: listening }, { CLOUD: "china" });
});
afterAll(() => app.stop());

const question = "Why is Farid Haddad not in Atlassian Cloud?";

it.each([
  ["en-US", "Your Microsoft cloud does not offer the provisioning log to programs, so I ask"],
  ["de-DE", "Ihre Microsoft-Cloud bietet das Bereitstellungsprotokoll Programmen nicht an."],
  ["fr-FR", "Votre cloud Microsoft ne propose pas le journal d'approvisionnement aux programmes"],
  ["es-ES", "Su nube de Microsoft no ofrece el registro de aprovisionamiento a los programas"],
  ["ja-JP", "お使いのMicrosoftクラウドではプロビジョニング ログをプログラムから読み取れない"],
])("says in %s why it asks instead of looking", async (locale, why) => {
  const chat = await app.chat("helpdesk", undefined, locale);
  expect(said(await chat.say(question))).toContain(why);
});

it("finds the cause by questions", async () => {
  await play(await app.chat("helpdesk"), [
    [question, { says: "does not offer", buttons: ["I don't know", "How do I find that?"] }],
    ["[Skipped]", { says: "Which SkipReason does the entry show?" }],
    ["[RedundantExport]", { cause: "alreadyInSync", source: "answers" }],
  ]);
  expect.hasAssertions();
});

it("finds what the directory and the job tell, and names what it could not read", async () => {
  await play(await app.chat("helpdesk"), [
    [
      "Why is Audrey Oliver not in Salesforce?",
      {
        cause: "outOfScopeByFilter",
        certainty: "likely",
        source: "graph",
        says: "the provisioning log: not offered in your cloud",
        not: "is missing",
      },
    ],
  ]);
  expect.hasAssertions();
});

it("leads an employee to a person where it cannot tell", async () => {
  const chat = await app.chat("employee", "Farid Haddad");
  expect(said(await chat.say("why am I not in Atlassian Cloud"))).toContain("Talk to a person");
});

it("says of a whole application that there is no log to look at", async () => {
  const chat = await app.chat("helpdesk");
  expect(said(await chat.say("users are skipped in Atlassian Cloud"))).toContain("does not offer");
});

it("needs no permission for a log that is not there", async () => {
  const log = (await app.tenant.checkPermissions()).find(({ permission }) =>
    permission.startsWith("AuditLog"),
  );
  expect(log).toMatchObject({ ok: true, detail: expect.stringMatching(/^not needed/) as string });
});

it("never asks Graph for it", () => {
  expect(asked).toContain("/v1.0/users");
  expect(asked.filter((path) => path.includes("auditLogs"))).toEqual([]);
});
