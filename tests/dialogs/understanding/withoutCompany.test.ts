import { createApplicationIndex } from "../../../dialogs/understanding/applicationIndex";
import { understand } from "../../../dialogs/understanding/understand";
import { withoutCompany } from "../../../dialogs/understanding/withoutCompany";

const apps = createApplicationIndex([
  { id: "1", displayName: "Contoso Travel" },
  { id: "2", displayName: "Slack" },
  { id: "3", displayName: "Zoom" },
]);

describe("withoutCompany", () => {
  it.each([
    [
      "our company Contoso uses Slack, Ben is not there",
      "our company uses Slack, Ben is not there",
    ],
    ["Ben from Contoso is not in Slack", "Ben is not in Slack"],
    ["Here at Contoso we use Slack", "we use Slack"],
    ["I work for Contoso and have no account", "I work for and have no account"],
    ["Unsere Firma Contoso nutzt Slack", "Unsere Firma nutzt Slack"],
    ["Ben von Contoso ist nicht in Slack", "Ben ist nicht in Slack"],
    ["Notre société Contoso utilise Slack", "Notre société utilise Slack"],
    ["Nuestra empresa Contoso usa Slack", "Nuestra empresa usa Slack"],
    ["弊社Contosoでは Slack を使っています", "弊社 では Slack を使っています"],
  ])("%j is read as %j", (text, read) => {
    expect(withoutCompany(text, apps)).toBe(read);
  });

  it.each([
    "Ben is not in Contoso",
    "the mail from Contoso Travel says so, and in Slack it works",
    "our company Contoso Travel account",
    "I work for Audrey, who is not in Slack",
    "the mail from Contoso",
    "Ben from Zoom is not in Slack",
  ])("%j stays", (text) => {
    expect(withoutCompany(text, apps)).toBe(text);
  });

  it("leaves the person and the application that are meant", () => {
    expect(understand("Ben from Contoso is not in Slack", apps)).toMatchObject({
      app: { fits: "one", app: { displayName: "Slack" } },
      person: { who: "other", term: { value: "Ben" } },
    });
  });
});
