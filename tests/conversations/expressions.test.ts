import { type RunningApp, startApp } from "../builders/chat";
import { play } from "./talk";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

describe("a mapping expression that is pasted", () => {
  it("is worked out with the values of who is named, or was asked about, and audited", async () => {
    const before = (await app.audit()).length;
    await play(await app.chat("engineer"), [
      ["Why is Audrey Oliver not in Salesforce?", { cause: "outOfScopeByFilter" }],
      [
        'IIF([department]="Sales","Yes","No")',
        { says: /Audrey Oliver[^]*gives "No"[^]*\[department\] = "Marketing"/ },
      ],
      [
        'what does Join(".", [givenName], [surname]) give for Ben Carter?',
        { says: '"Ben.Carter"' },
      ],
      // Who was asked about stays so for the next question.
      ["ToUpper([department])", { says: /Ben Carter[^]*"FINANCE"/ }],
    ]);
    expect((await app.audit()).slice(before)).toHaveLength(4);
  });

  it("asks for whom where nobody is known, and needs nobody without attributes", async () => {
    await play(await app.chat("helpdesk"), [
      ['IIF([department]="Sales","Yes","No")', { says: /need department\. Name somebody/ }],
      ["Ben Carter", { says: /Ben Carter[^]*gives "No"/ }],
      ['ToUpper("abc")', { says: 'gives "ABC"', not: "Ben Carter" }],
    ]);
    expect.hasAssertions();
  });

  it("says where it is wrong, what it does not read, and what only the service can tell", async () => {
    await play(await app.chat("engineer"), [
      [
        'Switch([department], "x", "Sales", "y"',
        { says: /Character 39: .*\) is missing[^]*Switch\(\[department\]/ },
      ],
      ['iif("a"="a","y","z")', { says: "case-sensitive: IIF" }],
      [
        "ToUpper([costCenter]) for Ben Carter",
        { says: "do not read costCenter", not: "Step by step" },
      ],
      ['Append([mail], RandomString(3, 0, 0, 0, 0, ""))', { says: "only the service can tell" }],
      [`ToUpper("${"<b>x</b> ".repeat(900)}")`, { says: "gives", not: "undefined" }],
      [`${"Append(".repeat(300)}"a"`, { says: "nested deeper" }],
    ]);
    expect.hasAssertions();
  });

  it.each([
    ["de", "Zeichen 15"],
    ["fr", "Caractère 15"],
    ["es", "Carácter 15"],
    ["ja", "15文字目"],
  ])("in %s", async (locale, says) => {
    await play(await app.chat("helpdesk", undefined, locale), [["ToUpper([city]", { says }]]);
    expect.hasAssertions();
  });

  it("is not for employees", async () => {
    await play(await app.chat("employee", "Audrey Oliver"), [
      ['IIF([department]="Sales","Yes","No")', { not: /gives|Marketing/ }],
    ]);
    expect.hasAssertions();
  });
});

it("an attribute alone and a call without arguments are expressions, too", async () => {
  await play(await app.chat("helpdesk"), [
    ["Why is Audrey not in Salesforce?", { cause: "outOfScopeByFilter" }],
    ["=[department]", { says: /Audrey Oliver[^]*"Marketing"/ }],
    ["Guid()", { not: /nobody called|No name/i }],
    ["NewGuid()", { says: "NewGuid" }],
  ]);
  expect.hasAssertions();
});
