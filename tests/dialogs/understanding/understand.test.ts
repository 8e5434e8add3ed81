import { createApplicationIndex } from "../../../dialogs/understanding/applicationIndex";
import { namesSomebody, understand } from "../../../dialogs/understanding/understand";

const apps = createApplicationIndex(
  ["Salesforce", "Slack", "Workday to Active Directory"].map((displayName, id) => ({
    id: `${id}`,
    displayName,
  })),
);

describe("understand", () => {
  it.each([
    ["why is audrey@contoso.com not in Salesforce?", true, "audrey@contoso.com", "Salesforce"],
    ["why is Audrey Oliver not in Salesforce?", true, "Audrey Oliver", "Salesforce"],
    ["Audrey Oliver is skipped in Slack", true, "Audrey Oliver", "Slack"],
    ["Salesforce works for Olivia Brown but not for Ben Marsh", true, "Ben Marsh", "Salesforce"],
    ["Ben Marsh is in Salesforce but not in Slack", true, "Ben Marsh", "Slack"],
    ["Ben Marsh is missing in Slack, but he is in Salesforce", true, "Ben Marsh", "Slack"],
    ["Olivia Brown is in Slack, only Ben Marsh is not", true, "Ben Marsh", "Slack"],
    ["nobody is being provisioned to Slack", false, undefined, "Slack"],
    ["Workday: worker 21451 has no account", true, "21451", "Workday to Active Directory"],
    ["why is anna@slack.com missing", true, "anna@slack.com", undefined],
    ["reset my password please", false, undefined, undefined],
    ["what battery percentage is my phone at", false, "battery percentage", undefined],
    ["it doesn't work", false, undefined, undefined],
    ["users are skipped in our SCIM app", false, undefined, undefined],
  ])("%s", (text, names, person, app) => {
    const understood = understand(text, apps);
    const who = understood.person;

    expect(namesSomebody(understood)).toBe(names);
    expect(who?.who === "other" ? who.term.value : undefined).toBe(person);
    expect(understood.app.fits === "one" ? understood.app.app.displayName : undefined).toBe(app);
  });

  it("keeps what stands where an application is expected", () => {
    const understood = understand("Why is Ben Marsh not in Fabrikam?", apps);

    expect(understood).toMatchObject({ appTerm: "Fabrikam", app: { fits: "none" } });
    expect(understood.person).toMatchObject({ term: { value: "Ben Marsh" } });
  });
});
