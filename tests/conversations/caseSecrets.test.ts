import { createLogger } from "../../bot/telemetry";
import { startWebhook, type TicketServer } from "../bot/cases/connectors/ticketServers";
import { type Chat, type Reply, type RunningApp, said, startApp } from "../builders/chat";
import { unversioned } from "../builders/unversioned";

/** What people type although nobody asked for it. All of it is made up. */
const secrets = [
  "my password is Canary-Hunter2",
  "Authorization: Bearer canaryTOKEN0123456789",
  "client_secret=canarySecret123",
  "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.canary",
  "AccountKey=canarykey0123456789==",
  "the token is: canary-4711-abcdef",
  "-----BEGIN PRIVATE KEY-----\ncanary\n-----END PRIVATE KEY-----",
];
const canary = /canary/i;

let app: RunningApp;
let server: TicketServer;
const logged: string[] = [];

beforeAll(async () => {
  server = await startWebhook();
  const secret = "whsec_" + Buffer.from("not a real secret, but a long one").toString("base64");
  const env = { TICKETS: "webhook", TICKETS_URL: `${server.url}/hook`, TICKETS_SECRET: secret };
  const destination = { write: (line: string) => logged.push(line) };
  const log = createLogger({ format: "json", level: "debug", destination });
  app = await startApp({ log }, env);
});
afterAll(async () => {
  await app.stop();
  await server.close();
});

const hears = (chat: Chat, words: RegExp): Promise<Reply[]> =>
  chat.until((messages) => words.test(said(messages)));

it("a secret at the place where what is said beside a draft is cut is hidden whole", async () => {
  const long = `${"and so on ".repeat(96)}password: "${"canary ".repeat(30)}"`;
  const person = await app.chat("employee");
  await person.say("talk to a person");
  await person.say(long);
  await person.press("Add a sentence");
  await person.say(long);
  const states = (await app.documents()).filter(({ key }) => key.startsWith("state/"));
  const kept = JSON.stringify(states);
  expect([kept.includes("and so on"), canary.test(kept)]).toEqual([true, false]);
});

it("secrets that a person or an engineer types are in no case, transcript, connector call or log", async () => {
  const engineer = await app.chat("engineer");
  const person = await app.chat("employee");
  await engineer.say("help");
  for (const secret of secrets) await person.say(secret);
  await person.say("talk to a person");
  await person.press("Add a sentence");
  await person.say(secrets.join(" "));
  await person.press("Send");
  await hears(engineer, /A new case/);
  await engineer.tap("Take");
  await hears(person, /has your case/);
  for (const [at, secret] of secrets.entries()) {
    await person.tell(`${at}: ${secret}`);
    await engineer.tell(`${at}: ${secret}`);
  }
  await engineer.tell(`note: ${secrets.join(" ")}`);
  await hears(person, /6: .*hidden/);
  await hears(engineer, /Noted on case/);
  await engineer.tap("Resolve");
  await hears(person, /Is it solved/);
  for (let look = 0; look < 200 && server.tickets[0]?.state !== "resolved"; look++)
    await new Promise((resolve) => setTimeout(resolve, 50));

  const documents = await app.documents();
  expect(unversioned(documents)).toEqual([]);
  const ofCases = documents.filter(({ key }) => /^(case|ticket|activeCases|audit)/.test(key));
  expect(ofCases.map(({ key }) => key)).toEqual(
    expect.arrayContaining(["cases/case-1001", "tickets/case-1001"]),
  );
  expect(JSON.stringify(ofCases)).toContain("[hidden]");
  expect(JSON.stringify(ofCases)).not.toMatch(canary);
  const transcripts = documents.flatMap(({ key, value }) =>
    key.startsWith("state/") ? [transcriptOf(value)] : [],
  );
  expect(JSON.stringify(transcripts)).toContain("[hidden]");
  expect(JSON.stringify(transcripts)).not.toMatch(canary);
  expect(server.tickets).toMatchObject([{ state: "resolved" }]);
  expect(server.heard.join("\n")).not.toMatch(canary);
  expect(logged.length).toBeGreaterThan(10);
  expect(logged.join("\n")).not.toMatch(canary);
  // And the other side never saw them: what is left there are one's own words.
  const fromBot = (await engineer.all()).filter(({ replyToId, text = "" }) => {
    return replyToId !== undefined || text.includes("hidden");
  });
  expect(said(fromBot)).not.toMatch(canary);
}, 60_000);

function transcriptOf(value: unknown): unknown {
  return (value as { dialog?: { transcript?: unknown } }).dialog?.transcript;
}
