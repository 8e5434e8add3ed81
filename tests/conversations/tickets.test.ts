import { type Reply, type RunningApp, said, startApp } from "../builders/chat";
import {
  startJira,
  startServiceNow,
  startWebhook,
  type TicketServer,
} from "../bot/cases/connectors/ticketServers";

const secret = "whsec_" + Buffer.from("not a real secret, but a long one").toString("base64");

const systems = [
  ["webhook", startWebhook, { TICKETS_SECRET: secret }],
  ["servicenow", startServiceNow, { TICKETS_USER: "helpdesk", TICKETS_SECRET: "p4ss" }],
  [
    "jira",
    startJira,
    { TICKETS_USER: "bot@contoso.com", TICKETS_SECRET: "t0ken", TICKETS_QUEUE: "3/25" },
  ],
] as const;

describe("a case with a ticket", () => {
  // Each waits for the pace of its own desk, so they wait together.
  it.concurrent.each(systems)(
    "%s: has its number in the chat of the person and on the card, and follows the case",
    async (kind, start, env) => {
      const server = await start();
      const path = kind === "webhook" ? "/hook" : "";
      const url = `${server.url}${path}`;
      const app = await startApp({}, { TICKETS: kind, TICKETS_URL: url, ...env });
      try {
        await expectFollowed(app, server, kind);
      } finally {
        await app.stop();
        await server.close();
      }
    },
    40_000,
  );
});

async function expectFollowed(app: RunningApp, server: TicketServer, kind: string): Promise<void> {
  // The answer to the first try is lost. (Jira would be searched for it only a minute later.)
  if (kind === "servicenow") server.faults.push("lost");
  const engineer = await app.chat("engineer");
  const person = await app.chat("employee");
  await engineer.say("help");
  await person.say("talk to a person");
  await person.press("Send");
  const answered = (): boolean =>
    kind !== "servicenow" || server.heard.some((one) => one.includes("correlation_id%3D"));
  const hears = (words: RegExp) => (messages: readonly Reply[]) => words.test(said(messages));
  const [held] = await until(() => server.tickets);
  // After a lost answer the next try comes some seconds later.
  await until(() => (answered() ? server.tickets : []));
  await person.until(hears(new RegExp(`Case 1001 is ticket ${held!.number} in our`)));
  const card = await engineer.until(hears(new RegExp(`Ticket: ${held!.number}`)));
  // In place: the card that was there says it now.
  expect(said(card).match(/A new case/g) ?? []).toEqual([]);
  expect(said(await person.say("status"))).toContain(held!.number);
  await engineer.tap("Take");
  await until(() => server.tickets.filter(({ state }) => state === "taken"));
  expect(server.tickets).toMatchObject([{ state: "taken" }]);
  expect(server.tickets[0]!.notes).toHaveLength(1);
}

async function until<T>(look: () => readonly T[]): Promise<readonly T[]> {
  for (let count = 0; count < 300 && look().length === 0; count++)
    await new Promise((resolve) => setTimeout(resolve, 50));
  return look();
}
