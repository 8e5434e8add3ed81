import { maskSecrets } from "../../../bot/cases/maskSecrets";
import { loadClassifier } from "../../../dialogs/understanding/classifier/loadClassifier";
import { entitiesIn } from "../../../dialogs/understanding/entities";
import { galleryIndex } from "../../../dialogs/understanding/galleryApplications";
import { namelessText, saysSomething } from "../../../dialogs/understanding/namelessText";

const { knows } = loadClassifier();
const nameless = (text: string): string =>
  namelessText(text, entitiesIn(text, galleryIndex, knows), { mask: maskSecrets, knows });

it.each([
  ["Audrey Oliver went a bit odd in Salesforce", /audrey|oliver|salesforce/i],
  ["why is audrey oliver not in salesforce", /audrey|oliver|salesforce/i],
  ["audrey.oliver@contoso.com and Ben Carter look odd", /audrey|contoso|ben|carter/i],
  ["Tell Zebulon Quux that CONTOSO\\aoliver is odd", /zebulon|quux|contoso|aoliver/i],
  ["worker 4711815 and phone +49 30 1234567", /4711815|1234567/],
  ["see https://contoso.sharepoint.com/x?u=1 please", /sharepoint|contoso/],
  [
    "job Workday.0123456789abcdef0123456789abcdef.00000000-0000-4000-8000-000000000001",
    /0123|8000/,
  ],
  ["object 00000000-0000-4000-8000-000000000001 looks odd", /8000/],
  ["my password is Hunter2-Hunter2 and it is odd", /Hunter/],
  ["Zoë Ångström ist nicht da", /zoë|ångström/i],
  ["it was Miller-Day who told us", /miller|day/i],
  ["İİİ Audrey Oliver is odd", /audrey|oliver/i],
])("%s: names nobody", (text, names) => {
  const left = nameless(text);
  expect(left).not.toMatch(names);
});

it("keeps what it is about, and is short", () => {
  expect(nameless("Audrey Oliver went a bit odd in Salesforce")).toBe(
    "{person} went a bit odd in {app}",
  );
  expect(nameless(`${"why ".repeat(121)}sk-0123456789abcdefgh`)).not.toContain("0123");
  expect(nameless("why ".repeat(5_000)).length).toBeLessThanOrEqual(500);
});

it.each([
  ["{person}", false],
  ["{name} {app}", false],
  ["ok", false],
  ["went odd", true],
  ["アカウントがない", true],
])("%s says something: %s", (text, says) => {
  expect(saysSomething(text)).toBe(says);
});
