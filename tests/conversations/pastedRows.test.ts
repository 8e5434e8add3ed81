import { type RunningApp, said, startApp } from "../builders/chat";
import { play } from "./talk";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const table = [
  "user,app,status,error",
  "Audrey Oliver,Salesforce,Skipped,NotEffectivelyEntitled",
  "Ben Carter,Slack,Failure,EntryConflict",
  "Tara Singh,Zoom,Failure,InvalidValue",
].join("\n");

describe("rows of a table that was pasted", () => {
  it("are explained by their number, by their place, and one after the other", async () => {
    await play(await app.chat("helpdesk"), [
      [table, { source: "paste" }],
      ["row 2", { source: "paste", user: "Ben Carter", says: "EntryConflict" }],
      ["the first row", { source: "paste", user: "Audrey Oliver" }],
      ["and the last one?", { source: "paste", user: "Tara Singh", says: "InvalidValue" }],
      ["previous row", { source: "paste", user: "Ben Carter" }],
      ["row 7", { says: "has 3 rows" }],
    ]);
    expect.hasAssertions();
  });

  it.each([
    ["de", "die dritte Zeile"],
    ["fr", "la troisième ligne"],
    ["es", "la tercera fila"],
    ["ja", "3行目"],
  ])("in %s", async (locale, asked) => {
    await play(await app.chat("engineer", undefined, locale), [
      [table, { source: "paste" }],
      [asked, { source: "paste", user: "Tara Singh" }],
    ]);
    expect.hasAssertions();
  });

  it("of which only the first are kept, which is said", async () => {
    const many = Array.from({ length: 60 }, (_, at) => `Person ${at},Zoom,Failure,InvalidValue`);
    await play(await app.chat("helpdesk"), [
      [["user,app,status,error", ...many].join("\n"), { source: "paste" }],
      ["row 3", { user: "Person 2" }],
      ["the last row", { says: /first 30 of the 60 rows/ }],
    ]);
    expect.hasAssertions();
  });

  it("are not kept for an employee, and none is there without a table", async () => {
    await play(await app.chat("employee", "Audrey Oliver"), [
      [table, { not: /Ben Carter|Tara/ }],
      ["row 2", { not: /Ben Carter|EntryConflict/ }],
    ]);
    await play(await app.chat("helpdesk"), [["row 2", { not: /rows/ }]]);
    expect.hasAssertions();
  });
});

describe("a table that is uploaded while nobody has a case", () => {
  it("is read as one that was pasted, row by row", async () => {
    const chat = await app.chat("helpdesk");
    expect((await chat.upload([new File([table], "ProvisioningLogs.csv")])).status).toBe(200);
    await chat.until((messages) => /InvalidValue|Salesforce/.test(said(messages)));
    await play(chat, [
      ["row 2", { source: "paste", user: "Ben Carter", says: "EntryConflict" }],
      ["row 3", { source: "paste", user: "Tara Singh" }],
    ]);
  });

  it("tells an employee nothing of the others in it, and keeps no rows", async () => {
    const chat = await app.chat("employee", "Audrey Oliver");
    expect((await chat.upload([new File([table], "ProvisioningLogs.csv")])).status).toBe(200);
    const seen = await chat.until((messages) => said(messages).includes("Salesforce"));
    expect(said(seen)).not.toMatch(/Ben Carter|Tara Singh|ben\.carter|tara\.singh/i);
    await play(chat, [["row 2", { not: /Ben Carter|EntryConflict/ }]]);
  });

  it("is refused where it is longer than anybody reads in a chat", async () => {
    const chat = await app.chat("helpdesk");
    const long = new File([`${table}\n`.repeat(400)], "ProvisioningLogs.csv");
    expect(long.size).toBeGreaterThan(60_000);
    expect((await chat.upload([long])).status).toBe(409);
  });

  it("is not taken for one with another ending or as a picture", async () => {
    const chat = await app.chat("helpdesk");
    expect((await chat.upload([new File([table], "notes.txt")])).status).toBe(409);
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0]);
    expect((await chat.upload([new File([png], "log.csv")])).status).toBe(409);
  });
});
