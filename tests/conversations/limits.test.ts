import { type RunningApp, said, startApp } from "../builders/chat";
import { type ProductionApp, startProduction, wordsOf } from "../builders/teams";

describe("in Teams", () => {
  let app: ProductionApp;
  beforeAll(async () => {
    app = await startProduction({}, { LIMIT_PER_USER: "3", LIMIT_PER_ADDRESS: "5" });
  });
  afterAll(() => app.stop());

  it("who writes too fast is told so once, and nobody else has to wait", async () => {
    const harriet = app.person("helpdesk");
    const statuses: number[] = [];
    for (let count = 0; count < 6; count++) statuses.push(await harriet.post({ text: "help" }));
    expect(statuses).toEqual([200, 200, 200, 429, 429, 429]);
    const told = app.service.said(harriet.chat).filter(({ text }) => text?.includes("a lot"));
    expect(told).toHaveLength(1);
    expect(wordsOf(await app.person("engineer").say("help"))).toMatch(/name a person/i);
  });

  it("an address that calls with bad tokens is not even checked for a while", async () => {
    const call = async (token: string) => {
      const response = await fetch(new URL("/api/messages", app.url), {
        method: "POST",
        headers: { "content-type": "application/json", authorization: token },
        body: "{}",
      });
      return [response.status, response.headers.get("retry-after")];
    };
    const answers: unknown[] = [];
    for (let count = 0; count < 6; count++) answers.push((await call("Bearer x"))[0]);
    expect(answers).toEqual([401, 401, 401, 401, 401, 429]);
    expect(await call(app.service.token())).toEqual([429, expect.stringMatching(/^\d+$/)]);
  });
});

describe("in the portal", () => {
  let app: RunningApp;
  beforeAll(async () => {
    app = await startApp({}, { LIMIT_PER_USER: "3", LIMIT_PER_ADDRESS: "200" });
  });
  afterAll(() => app.stop());

  it("who writes too fast is told so once in the chat, and the message is not taken", async () => {
    const chat = await app.chat("helpdesk");
    const statuses: number[] = [];
    for (let count = 0; count < 6; count++)
      statuses.push((await chat.post({ type: "message", text: `help` })).status);
    expect(statuses).toEqual([200, 200, 200, 429, 429, 429]);
    const messages = await chat.all();
    expect(said(messages).match(/a lot in one minute/g)).toHaveLength(1);
    expect(messages.filter(({ text }) => text === "help")).toHaveLength(3);
  });

  it("an address gets so many answers a minute, and the rest are told when to come back", async () => {
    const ask = () =>
      fetch(new URL("/portal/token", app.url), {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: '{"persona":{"role":"helpdesk"}}',
      });
    const statuses = await Promise.all(
      Array.from({ length: 220 }, async () => (await ask()).status),
    );
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThan(10);
    expect(Number((await ask()).headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await fetch(new URL("/health", app.url))).status).toBe(200);
  });
});
