import { ticketsCheck } from "../../../bot/commandLine/ticketsCheck";
import { ticketCheckOf } from "../../../bot/ticketService";
import { startJira, startServiceNow } from "../cases/connectors/ticketServers";
import { settingsOf } from "./context";

const checked = (env: Record<string, string>) => ticketsCheck(ticketCheckOf(settingsOf(env)));

describe("ticketsCheck", () => {
  it("has nothing to say where there is no ticket system", async () => {
    expect(await checked({})).toEqual([]);
  });

  it("does not try a webhook: that would be an event", async () => {
    const TICKETS_SECRET = "a-signing-secret-of-some-length";
    const env = { TICKETS: "webhook", TICKETS_URL: "https://t.contoso.com/hook", TICKETS_SECRET };
    expect(await checked(env)).toMatchObject([{ ok: true, fix: "" }]);
  });

  it.each([
    ["servicenow", startServiceNow, { TICKETS_USER: "helpdesk" }, "p4ss"],
    ["jira", startJira, { TICKETS_USER: "bot@contoso.com", TICKETS_QUEUE: "3/25" }, "t0ken"],
  ] as const)("tries %s, and says what to check", async (TICKETS, start, env, secret) => {
    const server = await start();
    const base = { TICKETS, TICKETS_URL: server.url, ...env };
    expect(await checked({ ...base, TICKETS_SECRET: secret })).toMatchObject([
      { ok: true, detail: "takes the credentials" },
    ]);
    const [refused] = await checked({ ...base, TICKETS_SECRET: "canary-wrong" });
    expect(refused).toMatchObject({ ok: false, detail: "refuses the credentials (401)" });
    expect(JSON.stringify(refused)).not.toContain("canary");
    expect(server.tickets).toEqual([]);
    await server.close();
    expect(await checked({ ...base, TICKETS_SECRET: secret })).toMatchObject([
      { ok: false, detail: "does not answer" },
    ]);
  });
});
