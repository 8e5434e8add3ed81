import { type ValueName } from "../../../bot/rules/valueMeant";
import { wrongValue } from "../../../dialogs/understanding/wrongValue";

const named: readonly (readonly [string, ValueName, string?])[] = [
  ["his e-mail is wrong in Salesforce", "email"],
  ["Mona's department is still the old one in ServiceNow", "department"],
  ["her name is misspelled in Zoom", "name"],
  ["title did not update", "title"],
  ["why did Ravi Menon's title not change in ServiceNow", "title"],
  ["my last name is still my maiden name in Slack", "lastName"],
  ["Slack shows the wrong phone number for Ben Carter", "phone"],
  ["Samir Khan's title should be Payroll Lead in Box", "title", "Payroll Lead"],
  ["audrey's job title in box is Marketing instead of “Sales”", "title", "Sales"],
  ["seine E-Mail-Adresse ist in Salesforce falsch", "email"],
  ["Die Abteilung von Mona Haas ist in ServiceNow noch die alte", "department"],
  ["mein Titel sollte Leiterin sein", "title", "Leiterin"],
  ["meine Position ist in Zoom nicht aktualisiert", "title"],
  ["le service de Mona est faux dans ServiceNow", "department"],
  ["mon titre n'est pas à jour dans Zoom", "title"],
  ["su departamento está mal en ServiceNow", "department"],
  ["mi cargo no se ha actualizado en Zoom", "title"],
  ["Salesforceのメールアドレスが間違っています", "email"],
  ["部署が古いままです", "department"],
  ["there's someone else's email address on my badge!!", "email"],
  ["Olivia Brown has no phone number in Salesforce", "phone"],
  ["her job title is missing in Zoom", "title"],
  ["auf meinem Badge steht die E-Mail von jemand anderem", "email"],
  ["le prénom sur mon badge n'est pas le bon", "firstName"],
  ["en mi tarjeta sale el correo de otra persona", "email"],
];

describe("wrongValue", () => {
  it.each(named.map(([text, name, wanted]) => [text, name, wanted] as const))(
    "%j is about %s",
    (text, name, wanted) => {
      const said = wrongValue(text);
      expect([said?.name, said?.wanted]).toEqual([name, wanted]);
    },
  );

  it.each([
    "my password is wrong",
    "wrong user name or password",
    "why is Ben not in Salesforce",
    "Olivia Brown has no account in Salesforce",
    "somebody is missing in Zoom",
    "the attribute name is wrong",
    "error: display name is not correct",
    "is his account enabled?",
    "what is his e-mail",
    `her title is wrong ${"x".repeat(300)}`,
  ])("%j is not", (text) => {
    expect(wrongValue(text)).toBeUndefined();
  });

  it.each([
    ["her name is misspelled in Zoom", true],
    ["ihr Name ist falsch in Zoom", true],
    ["彼女の名前が間違っています", true],
    ["my name is misspelled in Zoom", false],
    ["Mona's name is misspelled in Zoom", false],
  ])("%j: it is somebody else's, not named: %s", (text, ofOther) => {
    expect(wrongValue(text)?.ofOther).toBe(ofOther);
  });

  it("leaves a text in which a name can be found, and no other word looks like one", () => {
    expect(wrongValue("Die Abteilung von Mona Haas sollte Vertrieb sein")?.rest).toBe(
      "Die account for Mona Haas, sollte   sein",
    );
  });
});
