import { createApplicationIndex } from "../../../dialogs/understanding/applicationIndex";

const names = [
  "Salesforce",
  "Salesforce Sandbox",
  "ServiceNow",
  "Slack",
  "Workday to Active Directory",
  "SuccessFactors to Entra ID",
  "Google Workspace",
  "Contoso Travel",
  "Contoso Expenses",
];
const index = createApplicationIndex(
  names.map((displayName, id) => ({ id: `${id}`, displayName })),
);

function found(sentence: string): string | string[] | undefined {
  const mention = index.find(sentence);
  if (mention.fits === "one") return mention.app.displayName;
  return mention.fits === "several" ? mention.apps.map((app) => app.displayName) : undefined;
}

describe("an application in a sentence", () => {
  it.each([
    ["why is Audrey not in Salesforce?", "Salesforce"],
    ["why is Audrey not in salesforce sandbox?", "Salesforce Sandbox"],
    ["missing in Salesfroce", "Salesforce"],
    ["is she in SF", "SuccessFactors to Entra ID"],
    ["is she in SF-Users", undefined],
    ["why not in Slak", "Slack"],
    ["missing in Servicenow since Monday", "ServiceNow"],
    ["not in service now", "ServiceNow"],
    ["SFDC account missing", "Salesforce"],
    ["is Audrey in ServiceNow, Salesforce and Slack?", "ServiceNow"],
    ["no account in G Suite", "Google Workspace"],
    ["Workday worker 21451 is missing", "Workday to Active Directory"],
    ["not in contoso travel", "Contoso Travel"],
    ["contoso is broken", ["Contoso Travel", "Contoso Expenses"]],
    ["the Microsoft Entra provisioning agent failed to start", undefined],
    ["Ivan Petrov is not in Active Directory", "Workday to Active Directory"],
    ["the active directory of Contoso Travel", "Contoso Travel"],
    ["slacking off", undefined],
    ["Sam Rivera is not in the Workday tenant B", undefined],
    ["Sam Rivera fehlt im Workday Mandanten", undefined],
    ["not in the Contoso tenant, but in contoso travel", "Contoso Travel"],
    ["it does not work", undefined],
  ])("%s -> %s", (sentence, expected) => {
    expect(found(sentence)).toEqual(expected);
  });

  const alike = createApplicationIndex(
    ["Concur", "Conkur", "Concur Travel", "Kontiki", "Slack", "Slack Sandbox", "Salesforce"].map(
      (displayName, id) => ({ id: `${id}`, displayName }),
    ),
  );

  it.each([
    ["why am I not in Concur?", ["Concur"]],
    ["why am I not in Conkur?", ["Conkur"]],
    ["why am I not in Conqur?", ["Concur", "Conkur"]],
    ["why am I not in Concur Travle?", ["Concur Travel"]],
    ["why am I not in Conkurr?", ["Conkur"]],
    ["my account in slcak sandbox", ["Slack Sandbox"]],
    ["my account in Slack, sandbags", ["Slack"]],
    ["SFDC or whatever it is called", ["Salesforce"]],
    ["the aplication Slesforce", ["Salesforce"]],
  ])("where names differ by a letter: %s", (sentence, expected) => {
    const mention = alike.find(sentence);
    const apps =
      mention.fits === "one" ? [mention.app] : mention.fits === "several" ? mention.apps : [];
    expect(apps.map(({ displayName }) => displayName)).toEqual(expected);
  });

  it("says where the name stands, so that it can be cut out", () => {
    const mention = index.find("why is Sal not in Slack yet");

    expect(mention).toMatchObject({ fits: "one", from: 18, to: 23 });
  });
});

it("says the same of a sentence again, however many came in between", () => {
  const app = { id: "1", displayName: "Fabrikam Badges" };
  const index = createApplicationIndex([app]);
  const asked = "why is Ana not in Fabrikam Badges";
  const expected = { fits: "one", app, from: 18, to: 33 };
  for (let at = 0; at < 200; at++) {
    expect(index.find(asked)).toEqual(expected);
    expect(index.find(`${at} people wait`)).toEqual({ fits: "none" });
    expect(index.find(`${" ".repeat(at * 2)}${asked}`)).toMatchObject({ from: 18 + at * 2 });
  }
});
