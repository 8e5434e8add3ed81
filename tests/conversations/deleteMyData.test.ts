import { type RunningApp, said, startApp } from "../builders/chat";
import { play } from "./talk";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

/** Documents that hold a text, by the first part of their key. */
async function kindsHolding(text: string): Promise<string[]> {
  const documents = await app.documents();
  const found = documents.filter((one) => JSON.stringify(one).includes(text));
  return [...new Set(found.map(({ key }) => key.split("/", 1)[0] ?? ""))].sort();
}

/** Waits until nothing is under way any more. */
async function quiet(): Promise<void> {
  for (let look = 0; look < 100; look++) {
    const keys = (await app.documents()).map(({ key }) => key);
    if (!keys.some((key) => key.startsWith("pending/"))) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

describe("delete my data", () => {
  it("asks once, deletes everywhere, says what stays, and is audited without content", async () => {
    const other = await app.chat("employee", "Audrey Oliver");
    await play(other, [
      ["why am I not in Salesforce? canary-one", { family: "out_of_scope_filter" }],
      ["[Tell me when it is done]", { says: "I keep an eye on" }],
    ]);
    const somebody = await app.chat("helpdesk");
    await play(somebody, [["why is Ben Carter not in Fabrikam Expenses? canary-two", {}]]);
    const chat = await app.chat("employee", "Audrey Oliver");
    await play(chat, [
      ["canary-three frobnicates", {}],
      [
        "delete my data",
        { says: "What stays: cases", buttons: ["Yes, delete it", "No, keep my data"] },
      ],
    ]);
    await app.restart();
    await play(chat, [
      ["[Yes, delete it]", { says: /Your data is deleted[\s\S]*What stays: cases/ }],
    ]);
    await quiet();
    expect(await kindsHolding("canary-one")).toEqual([]);
    expect(await kindsHolding("canary-three")).toEqual([]);
    expect(await kindsHolding("canary-two")).toEqual(["directline", "state"]);
    expect((await app.documents()).filter(({ key }) => key.startsWith("follows/"))).toEqual([]);
    const whole = await chat.all();
    expect(whole.filter(({ type }) => type === "message")).toHaveLength(1);
    const [{ userId } = { userId: "" }] = app.tenant.personas.filter(
      ({ displayName }) => displayName === "Audrey Oliver",
    );
    expect((await app.audit()).filter(({ action }) => action === "deleteData")).toEqual([
      {
        at: expect.any(String) as string,
        by: userId,
        role: "employee",
        action: "deleteData",
      },
    ]);
    await play(chat, [["why am I not in Salesforce?", { family: "out_of_scope_filter" }]]);
  });

  it("can be answered with no, in words too, and the question is settled then", async () => {
    const chat = await app.chat("helpdesk");
    await play(chat, [
      ["why is Audrey Oliver not in Salesforce?", { cause: "outOfScopeByFilter" }],
      ["delete my data", { says: "Shall I?" }],
      ["no", { says: "nothing was deleted" }],
      ["[Yes, delete it]", { says: "settled already" }],
      ["why?", { says: "department" }],
      ["delete my data", { says: "Shall I?" }],
      ["what about Slack?", { user: "Audrey Oliver", app: "Slack" }],
      ["[Yes, delete it]", { says: "settled already" }],
    ]);
    expect.hasAssertions();
  });

  it("leaves the way to a person who waits for an engineer", async () => {
    const chat = await app.chat("employee", "Ben Carter");
    await play(chat, [
      ["talk to a person", { says: "They will see" }],
      ["[Send]", { says: "is with the engineers" }],
      ["delete my data", { says: "Shall I?" }],
      ["yes", { says: /Your data is deleted[\s\S]*Case \d+ goes on here/ }],
      ["status", { says: /Case \d+ is open since/ }],
    ]);
    const engineer = await app.chat("engineer");
    await engineer.until((all) => said(all).includes("Case"));
    await engineer.tap("Take");
    await chat.until((all) => said(all).includes("has your case"));
    expect.hasAssertions();
  });

  it("is named in the help", async () => {
    await play(await app.chat("helpdesk"), [["help", { says: "delete my data" }]]);
    await play(await app.chat("employee", "Ben Carter"), [["help", { says: "delete my data" }]]);
    expect.hasAssertions();
  });
});
