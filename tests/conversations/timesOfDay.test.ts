import { type RunningApp, startApp } from "../builders/chat";
import { play } from "./talk";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

describe("times of the day beside a day", () => {
  it("narrow a list, and are asked anew below it", async () => {
    await play(await app.chat("helpdesk"), [
      [
        "what failed in Salesforce yesterday between 3 and 5 pm?",
        { says: /15:00 UTC[^]*only until [^.]*17:00 UTC/ },
      ],
      ["and after 6 pm?", { says: /18:00 UTC[^]*only until [^.]*00:00 UTC/ }],
      ["and the day before yesterday before noon?", { says: /00:00 UTC[^]*only until [^.]*12:00/ }],
    ]);
    expect.hasAssertions();
  });

  it.each([
    ["de", "Was ist gestern zwischen 15 und 17 Uhr in Salesforce fehlgeschlagen?"],
    ["fr", "Qu'est-ce qui a échoué hier entre 15h et 17h dans Salesforce ?"],
    ["es", "¿Qué falló ayer entre las 15 y las 17 en Salesforce?"],
    ["ja", "昨日の15時から17時にSalesforceで失敗したのは誰ですか"],
  ])("in %s", async (locale, asked) => {
    await play(await app.chat("helpdesk", undefined, locale), [
      [asked, { says: /15:00[^]*17:00/ }],
    ]);
    expect.hasAssertions();
  });

  it("of one person the log is read since then", async () => {
    await play(await app.chat("helpdesk"), [
      [
        "what happened to Audrey Oliver in Salesforce yesterday after 3 pm?",
        { user: "Audrey Oliver", app: "Salesforce" },
      ],
    ]);
    expect.hasAssertions();
  });
});
