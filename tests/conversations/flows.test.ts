import { type RunningApp, startApp } from "../builders/chat";
import { flows } from "./tables/flows";
import { leavers } from "./tables/leavers";
import { play } from "./talk";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

/** What every answer ends with; to be told later is only offered where there is something to wait for. */
const everywhere = ["Check again", "Talk to a person", "This solved it", "Copy for a ticket"];

describe("the last card of a flow", () => {
  it.each([
    ["a diagnosis", "why is Audrey Oliver not in Salesforce?", ["Tell me when it is done"]],
    ["a whole application", "nobody is being provisioned to Workplace", []],
    ["credentials that are fine", "test connection fails for Salesforce", []],
    ["how long", "how long does provisioning to Salesforce take?", []],
    ["no quarantine", "is our Salesforce app in quarantine?", []],
    ["one who left", "Olivia Brown left, why is she still in Salesforce", []],
  ])("%s", async (_, question, more) => {
    await play(await app.chat("helpdesk"), [
      [question, { buttons: [...everywhere, "This did not help", ...more] }],
      ["[Copy for a ticket]", { says: /Salesforce|Workplace/ }],
    ]);
    expect.hasAssertions();
  });

  it("is counted once, by its cause, whoever presses", async () => {
    const chat = await app.chat("helpdesk");
    await play(chat, [
      ["why is Chiara Russo not in Atlassian Cloud?", { cause: "nestedGroupOnly" }],
      ["[This did not help]", { says: "without your name" }],
      ["[This solved it]", { says: "Good to hear" }],
    ]);
    const counted = (await app.documents()).filter(({ key }) => key.startsWith("feedback/nested"));
    expect(counted.map(({ value }) => value)).toMatchObject([
      { cause: "nestedGroupOnly", solved: 0, didNotHelp: 1 },
    ]);
    expect(JSON.stringify(counted)).not.toMatch(/Chiara|Atlassian/);
  });
});

describe("the flows", () => {
  it.each(flows)("%s", async (_, lines) => {
    await play(await app.chat("helpdesk"), lines);
    expect.hasAssertions();
  });
});

describe("somebody who left", () => {
  it.each(leavers)("%s", async (_, lines) => {
    await play(await app.chat("helpdesk"), lines);
    expect.hasAssertions();
  });
});
