import { languages } from "../../../bot/languages";
import { caseWord } from "../../../dialogs/cases/caseWord";

it.each<[string, object | string]>([
  ["cases", { word: "cases" }],
  ["Show open cases", { word: "cases" }],
  ["my cases.", { word: "mine" }],
  ["incidents", { word: "incidents" }],
  ["Show the known incidents.", { word: "incidents" }],
  ["zeige offene Störungen", { word: "incidents" }],
  ["incidents ouverts", { word: "incidents" }],
  ["incidentes", { word: "incidents" }],
  ["インシデント一覧", { word: "incidents" }],
  ["case 1001", { word: "case", number: 1001 }],
  ["show case #1001", { word: "case", number: 1001 }],
  [
    "note: asked the owner\nof the filter",
    { word: "note", text: "asked the owner\nof the filter" },
  ],
  ["note 1002: later", { word: "note", number: 1002, text: "later" }],
  ["transfer to Frank Meyer.", { word: "transfer", name: "Frank Meyer" }],
  ["transfer case 1003 to Frank", { word: "transfer", number: 1003, name: "Frank" }],
  ["take 1001", { word: "take", number: 1001 }],
  ["Hand back", { word: "handBack" }],
  ["resolve case #7", { word: "resolve", number: 7 }],
  ["hand case 1001 back", { word: "handBack", number: 1001 }],
  ["hand the case back", { word: "handBack" }],
  ["close case 1001", { word: "resolve", number: 1001 }],
  ["Fall 1001 zurückgeben", { word: "handBack", number: 1001 }],
  ["diesen Fall übernehmen", { word: "take" }],
  ["rendre le dossier 1001", { word: "handBack", number: 1001 }],
  ["devolver el caso", { word: "handBack" }],
  ["ケース1001を戻す", { word: "handBack", number: 1001 }],
  ["対応する 1001", { word: "take", number: 1001 }],
  ["Fälle", { word: "cases" }],
  ["zeige alle offenen Fälle", { word: "cases" }],
  ["meine Fälle", { word: "mine" }],
  ["Fall 1001", { word: "case", number: 1001 }],
  ["Notiz 1002: später", { word: "note", number: 1002, text: "später" }],
  ["übergeben an Frank Meyer", { word: "transfer", name: "Frank Meyer" }],
  ["übergeben 1003 an Frank", { word: "transfer", number: 1003, name: "Frank" }],
  ["dossiers ouverts", { word: "cases" }],
  ["mes dossiers", { word: "mine" }],
  ["dossier 1001", { word: "case", number: 1001 }],
  ["note 1002\u00a0: plus tard", { word: "note", number: 1002, text: "plus tard" }],
  ["transmettre 1003 à Frank", { word: "transfer", number: 1003, name: "Frank" }],
  ["casos abiertos", { word: "cases" }],
  ["mis casos", { word: "mine" }],
  ["caso #1001", { word: "case", number: 1001 }],
  ["nota en el caso 1002: luego", { word: "note", number: 1002, text: "luego" }],
  ["transferir a Frank Meyer", { word: "transfer", name: "Frank Meyer" }],
  ["ケース一覧", { word: "cases" }],
  ["自分のケース", { word: "mine" }],
  ["ケース1001", { word: "case", number: 1001 }],
  ["メモ1002：後で", { word: "note", number: 1002, text: "後で" }],
  ["引き継ぎ1003：山田 太郎", { word: "transfer", number: 1003, name: "山田 太郎" }],
  ["引き継ぎ：山田 太郎。", { word: "transfer", name: "山田 太郎" }],
  ["show the case of Chiara Russo", { word: "case", of: "Chiara Russo" }],
  ["zeige mir den Fall von Ben", { word: "case", of: "Ben" }],
  ["show me case 1001", { word: "case", number: 1001 }],
  ["zeig mir Fall 1001", { word: "case", number: 1001 }],
  ["montrez-moi le dossier de Ben", { word: "case", of: "Ben" }],
  ["which cases are open?", { word: "cases" }],
  ["any open cases?", { word: "cases" }],
  ["any new tickets", { word: "cases" }],
  ["show me the queue", { word: "cases" }],
  ["what's in the queue?", { word: "cases" }],
  ["anything waiting?", { word: "cases" }],
  ["offene Fälle?", { word: "cases" }],
  ["y a-t-il des dossiers ?", { word: "cases" }],
  ["¿hay algún caso abierto?", { word: "cases" }],
  ["開いているケース", { word: "cases" }],
  ["welche Fälle sind noch offen?", { word: "cases" }],
  ["quels dossiers sont ouverts ?", { word: "cases" }],
  ["¿qué casos hay abiertos?", { word: "cases" }],
  ["対応待ちのケースはありますか", { word: "cases" }],
  ["who has case 1002?", { word: "case", number: 1002, asksWho: true }],
  ["wer bearbeitet den Fall 1002?", { word: "case", number: 1002, asksWho: true }],
  ["qui traite le dossier 1002 ?", { word: "case", number: 1002, asksWho: true }],
  ["ケース1002は誰が担当していますか", { word: "case", number: 1002, asksWho: true }],
  ["who is working on Audrey's case?", { word: "case", of: "Audrey", asksWho: true }],
  ["¿quién lleva el caso de Ben?", { word: "case", of: "Ben", asksWho: true }],
  ["who has access to Slack?", "words"],
  ["which cases does the filter cover?", "words"],
  ["thanks, I got it", "words"],
  ["mine", "words"],
  ["can I have that", "words"],
  ["take care", "words"],
  ["hand it back to her", "words"],
  ["close the window", "words"],
  ["die Fälle sind zu", "words"],
  ["prendre un autre compte", "words"],
  ["pasar a otra cosa", "words"],
  ["in case 5 people ask", "words"],
  ["I took note: it works", "words"],
  ["the cases are closed", "words"],
  ["please transfer to the new app", "words"],
  ["", "words"],
])("%j", (text, expected) => {
  const word = caseWord(text);
  expect(word === undefined ? "words" : { ...word }).toEqual(wanted(expected));
});

describe.each(languages.map((language) => [language.name, language.texts] as const))(
  "%s",
  (_, texts) => {
    it.each([
      ["caseTake", "take"],
      ["caseResolve", "resolve"],
      ["caseHandBack", "handBack"],
      ["caseReopen", "reopen"],
    ] as const)("understands the label %s when it is written", (key, word) => {
      expect(caseWord(texts[key])).toEqual({ word });
    });

    it("understands the example of how to show one", () => {
      const example = texts.caseWriteNumber.replace("{number}", "1001");
      const [, command = ""] = /[:：]\s*(.+)$/u.exec(example) ?? [];
      expect(caseWord(command)).toEqual({ word: "case", number: 1001 });
    });
  },
);

/** Of a command only what is named here counts. */
function wanted(expected: object | string): unknown {
  return typeof expected === "string" ? expected : expect.objectContaining(expected);
}
