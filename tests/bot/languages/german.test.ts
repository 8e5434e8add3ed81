import { causes } from "../../../bot/causes";
import { reasonTexts } from "../../../bot/causes/reasons";
import { fill } from "../../../bot/languages";
import { german } from "../../../bot/languages/german";

const texts: readonly string[] = [
  ...Object.values(german.texts),
  ...Object.keys(reasonTexts).flatMap((id) => [
    german.reason(id, "engineer") ?? "",
    german.reason(id, "employee") ?? "",
  ]),
  ...causes
    .map((cause) => german.cause(cause))
    .flatMap(({ line, employeeLine, next }) => [line, employeeLine, ...Object.values(next).flat()]),
];

/** `diese Person` and `die Anwendung` may stand for a name, so no name may need the dative. */
const dative = /\b(?:aus|bei|beim|mit|nach|seit|vom|von|zu|zum|zur) [„"]?\{(?:person|app|target)\}/;

it("puts no name where its stand-in would have to change", () => {
  expect(texts.filter((text) => dative.test(text))).toEqual([]);
});

it.each([
  ["stillLooking", "Ich sehe für Sie noch nach (Salesforce)."],
  ["lineNotRead", "warum das Konto für Salesforce fehlt"],
] as const)("%s reads well of the one who asks", (key, expected) => {
  const manner = { locale: "de", timeZone: "UTC" };
  const values = { person: german.texts.you, app: "Salesforce" };
  expect(fill(german.texts[key], values, "2026-11-20T10:00:00Z", manner)).toContain(expected);
});

it("says Sie and never du", () => {
  expect(texts.filter((text) => /\b(?:du|dich|dir|dein(?:e[mnrs]?)?)\b/i.test(text))).toEqual([]);
});

it("writes dates and digits the German way", () => {
  const manner = { locale: german.locale, timeZone: "UTC" };
  const values = { count: 12345, steadyAt: "2026-11-18T10:00:00Z" };
  expect(fill("{count}, {steadyAt}", values, "2026-11-20T10:00:00Z", manner)).toBe(
    "12.345, 18. November um 10:00 UTC",
  );
});
