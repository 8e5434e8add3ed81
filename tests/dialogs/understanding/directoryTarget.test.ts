import { createApplicationIndex } from "../../../dialogs/understanding/applicationIndex";
import { spacedJapanese } from "../../../dialogs/understanding/spacedJapanese";
import { understand } from "../../../dialogs/understanding/understand";

const indexOf = (...names: string[]): ReturnType<typeof createApplicationIndex> =>
  createApplicationIndex(names.map((displayName, id) => ({ id: `${id}`, displayName })));

const workday = "Workday to Active Directory";
const factors = "SuccessFactors to Entra ID";
const one = indexOf(workday, factors, "Slack", "Fabrikam Expenses");
const several = indexOf(
  "Workday to Active Directory User Provisioning",
  "SAP SuccessFactors to Active Directory User Provisioning",
  "Workday to Microsoft Entra User Provisioning",
);
const called = indexOf(workday, "Active Directory", "Slack");

function found(sentence: string, index: typeof one): readonly string[] {
  const mention = index.find(spacedJapanese(sentence));
  if (mention.fits === "none") return [];
  const apps = mention.fits === "one" ? [mention.app] : mention.apps;
  return apps.map(({ displayName }) => displayName);
}

it.each([
  ["Ivan Petrov not in Active Directory", workday],
  ["AD Ivan Petrov", workday],
  ["ivan petrov ad", workday],
  ["worker 21451 has no AD account", workday],
  ["my windows login is missing", workday],
  ["she has no on-prem account", workday],
  ["Petrov hat kein AD-Konto", workday],
  ["Mein Windows-Konto fehlt", workday],
  ["il n'a pas de compte Active Directory", workday],
  ["pas de compte Windows", workday],
  ["no tiene cuenta de Windows", workday],
  ["PetrovのADアカウントがありません", workday],
  ["アクティブディレクトリにいません", workday],
  ["Lena has no Entra ID account", factors],
  ["Lena hat kein Azure-AD-Konto", factors],
  ["Lena Fischer is not in Entra ID", factors],
  ["she is in Active Directory but not in Slack", "Slack"],
  ["why is she in AD but not in expenses", "Fabrikam Expenses"],
])("%s -> %s", (sentence, name) => {
  expect(found(sentence, one)).toEqual([name]);
});

it.each([
  "the AD group Sales is empty",
  "an ad hoc question about her account",
  "open Entra ID and select Users",
  "Azure AD Connect does not run",
  "my account is missing",
])("%s names none", (sentence) => {
  expect(found(sentence, one)).toEqual([]);
});

it("offers all that write there, and those of the HR system that is named", () => {
  expect(found("Petrov is not in Active Directory", several)).toHaveLength(2);
  expect(found("Petrov is not in AD, Workday says he is", several)).toEqual([
    "Workday to Active Directory User Provisioning",
  ]);
});

it("is never against an application that is called so", () => {
  expect(found("Ivan Petrov not in Active Directory", called)).toEqual(["Active Directory"]);
  expect(found("AD Ivan Petrov", called)).toEqual(["Active Directory"]);
});

it.each([
  ["Workday -> AD: Petrov", "Petrov"],
  ["AD Ivan Petrov", "Ivan Petrov"],
  ["Ivan Petrov Workday to AD", "Ivan Petrov"],
])("is no part of a name: %s", (sentence, name) => {
  const { person } = understand(`why is ${sentence} missing`, one);
  expect(person).toMatchObject({ who: "other", term: { value: name } });
});
