import { type RunningApp, startApp } from "../builders/chat";
import { hears, startFixWorld } from "./fixWorld";
import { play } from "./talk";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const anew = /^I read it anew at \d\d:\d\d UTC\. It still says: /;

describe("an objection to a card", () => {
  it("at the help desk: it is read anew, with what is often mistaken, and audited", async () => {
    const before = (await app.audit()).length;
    await play(await app.chat("helpdesk"), [
      ["Why is Audrey Oliver not in Salesforce?", { cause: "outOfScopeByFilter" }],
      ["but she is assigned", { says: /^I read it anew[^]*the filter looks at attributes/ }],
      ["Why is Chiara Russo not in Atlassian Cloud?", { cause: "nestedGroupOnly" }],
      [
        "that's wrong, she is in that group",
        { says: /^I read it anew[^]*only direct members/, buttons: ["Check again"] },
      ],
      ["Why is Jonas Weber not in ServiceNow?", { cause: "notEvaluatedYet" }],
      ["he was added an hour ago", { says: /counts from the next cycle on/ }],
      ["that's wrong, I meant Salesforce", { not: anew }],
    ]);
    expect((await app.audit()).length - before).toBeGreaterThanOrEqual(6);
  });

  it("where it cannot be read again, that is said, and nothing of a change", async () => {
    const chat = await app.chat("helpdesk");
    await play(chat, [
      ["Why is Chiara Russo not in Atlassian Cloud?", { cause: "nestedGroupOnly" }],
    ]);
    app.tenant.withhold(["GroupMember.Read.All"]);
    await play(chat, [
      [
        "that's wrong, she is in that group",
        { says: "GroupMember.Read.All", not: /different by now/ },
      ],
    ]);
    app.tenant.withhold([]);
    expect.hasAssertions();
  });

  it("of an employee: in plain words, and of nobody else", async () => {
    await play(await app.chat("employee", "Chiara Russo"), [
      ["Why am I not in Atlassian Cloud?", { family: "nested_group" }],
      ["but I am in that group", { says: anew, not: /Project Atlas Contractors|dynamic/ }],
      ["but Audrey Oliver is in that group", { not: anew }],
    ]);
    expect.hasAssertions();
  });

  it("of what has changed there is a new card", async () => {
    const world = await startFixWorld();
    try {
      const desk = await world.app.chat("helpdesk");
      const engineer = await world.app.chat("engineer");
      await play(desk, [["Why is Jonas Weber not in ServiceNow?", { cause: "notEvaluatedYet" }]]);
      await engineer.say("Why is Jonas Weber not in ServiceNow?");
      await engineer.press("Provision on demand");
      await engineer.tap("Do it now");
      await hears(engineer, "The service reports success");
      await play(desk, [
        [
          "but he is assigned",
          { says: /^I read it anew, and it is different by now/, family: "provisioned_ok" },
        ],
      ]);
    } finally {
      await world.app.stop();
    }
    expect.hasAssertions();
  }, 30_000);

  it("without a card it is nothing of the kind", async () => {
    await play(await app.chat("helpdesk"), [["that's wrong, she is in scope", { not: anew }]]);
    expect.hasAssertions();
  });

  it.each([
    ["de", "aber sie ist zugewiesen", "Ich habe es gerade noch einmal gelesen"],
    ["fr", "mais elle est affectée", "Je l'ai relu à"],
    ["es", "pero está asignada", "Lo he leído de nuevo"],
    ["ja", "でも割り当てられています", "改めて読み取りました"],
  ])("in %s", async (locale, text, says) => {
    await play(await app.chat("helpdesk", undefined, locale), [
      ["Audrey Oliver Salesforce", { cause: "outOfScopeByFilter" }],
      [text, { says }],
    ]);
    expect.hasAssertions();
  });
});
