import { causes } from "../../../bot/causes";
import { questionTexts } from "../../../bot/causes/questionTexts";
import { reasonTexts } from "../../../bot/causes/reasons";
import { fill } from "../../../bot/languages";
import { japanese } from "../../../bot/languages/japanese";

const questions = Object.keys(questionTexts).flatMap((id) => {
  const { question = "", answers = {}, how = "" } = japanese.question(id) ?? {};
  return [question, ...Object.values(answers), how];
});
const said = causes.map((cause) => japanese.cause(cause));

/** All that is said, without the conditions of steps. */
const texts: readonly string[] = [
  ...Object.values(japanese.texts),
  ...questions,
  ...Object.keys(reasonTexts).flatMap((id) => [
    japanese.reason(id, "engineer") ?? "",
    japanese.reason(id, "employee") ?? "",
  ]),
  ...said.flatMap(({ state, line, employeeLine, next }) => [
    state,
    line,
    employeeLine,
    ...Object.values(next).flat(),
  ]),
].map((text) => text.replace(/^[?!]\w+ /, ""));

const failing = (wrong: RegExp): readonly string[] => texts.filter((text) => wrong.test(text));

it("gives no honorific to what may be an address or “このユーザー”", () => {
  expect(failing(/\}(?:さん|さま|様|氏)/u)).toEqual([]);
});

it("puts no space between Japanese and other letters, but after the number of an example", () => {
  const kana = "\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Han}ー、。「」（）";
  const spaced = new RegExp(`[${kana}] [A-Za-z0-9{]|(?<!#[\\w{]+)[A-Za-z0-9}] [${kana}]`, "u");
  expect(failing(spaced)).toEqual([]);
});

it("writes marks as Japanese does, and closes each bracket", () => {
  expect(
    failing(/[\p{Script=Hiragana}\p{Script=Han}\p{Script=Katakana}](?:[!;]|[?](?!aad)|,(?! \.))/u),
  ).toEqual([]);
  const pairs = ["「」", "（）"];
  const open = texts.filter((text) =>
    pairs.some(([left = "", right = ""]) => text.split(left).length !== text.split(right).length),
  );
  expect(open).toEqual([]);
});

const ends = "です|ます|ません|ました|でした|ください|ましょう|どうぞ|こんにちは|どういたしまして";
const plain = new RegExp(`(?<=\\p{Script=Hiragana})(?<!${ends})。`, "u");

it("is polite and speaks as a colleague: no あなた, no お客様, no sentence in the plain form", () => {
  expect(failing(/あなた|貴方|きみ|お前|お客様|私/u)).toEqual([]);
  expect(failing(plain)).toEqual([]);
});

it("ends what happened with a full stop, and a state with none", () => {
  const lines = said.flatMap(({ line, employeeLine }) => [line, employeeLine]);
  expect(lines.filter((line) => !line.endsWith("。"))).toEqual([]);
  expect(said.filter(({ state }) => /[。！？]/u.test(state))).toEqual([]);
});

it("keeps a state short enough for the badge of a narrow card", () => {
  const width = (text: string): number => text.replace(/[^ -~]/g, "xx").length;
  expect(said.map(({ state }) => state).filter((state) => width(state) > 20)).toEqual([]);
});

it.each([
  ["stillLooking", "Salesforceでのご自身の状況を、引き続き確認しています。"],
  ["following", "Salesforceでのご自身の状況を見守り"],
  ["followDone", "Salesforceでのご自身について、よいお知らせがあります。"],
  ["yourAccount", "Salesforceのアカウント"],
] as const)("%s reads well of the one who asks", (key, expected) => {
  const manner = { locale: "ja", timeZone: "UTC" };
  const values = { person: japanese.texts.you, app: "Salesforce", target: "Salesforce" };
  expect(fill(japanese.texts[key], values, "2026-11-20T10:00:00Z", manner)).toContain(expected);
});

it("writes dates and digits the Japanese way", () => {
  const manner = { locale: japanese.locale, timeZone: "UTC" };
  const values = { count: 12345, steadyAt: "2026-11-18T10:00:00Z" };
  expect(fill("{count}件、{steadyAt}", values, "2026-11-20T10:00:00Z", manner)).toBe(
    "12,345件、11月18日 10:00 UTC",
  );
});
