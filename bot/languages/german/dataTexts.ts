import { type Texts } from "../englishTexts";
import { type dataTexts as english } from "../dataTexts";

/** What the bot says in German about what it keeps of a person; a part of `texts`. */
export const dataTexts = {
  dataAsk:
    "Ich würde löschen, was ich über Sie aufbewahre: unsere Unterhaltungen hier und in Ihren anderen Fenstern, was ich für Sie im Blick behalte, und wie ich Sie erreiche. Soll ich?",
  dataStays:
    "Was bleibt: Fälle, die Sie gesendet haben, weil daran gearbeitet wird, und die Aufzeichnung, wer nach wem gefragt hat, weil sie die Betroffenen schützt.",
  dataStaysInTeams:
    "Die Nachrichten in diesem Chat gehören zu Teams; dort kann ich sie nicht löschen.",
  dataDelete: "Ja, löschen",
  dataKeep: "Nein, Daten behalten",
  dataKept: "In Ordnung, es wurde nichts gelöscht.",
  dataDeleted:
    "Ihre Daten sind gelöscht: diese Unterhaltung und Ihre anderen mit mir, was ich für Sie im Blick hatte, und wie ich Sie erreicht habe.",
  dataDeletedHere:
    "Diese Unterhaltung ist gelöscht, auch was ich darin für Sie im Blick hatte. Ich weiß hier nicht, wer Sie sind; andere von Ihnen finde ich deshalb nicht.",
  dataCaseHere:
    "Fall {number} geht hier weiter, deshalb kenne ich den Weg zu diesem Chat noch. Bitten Sie nach seinem Abschluss noch einmal darum, dann vergesse ich auch ihn.",
  aboutBot:
    "Ich bin ein Programm, keine Person. Ich lese, was in den Systemen zu einem Konto steht, und sage es Ihnen; mit „mit einer Person sprechen“ hole ich jemanden.",
  aboutYourData:
    "Ich behalte, was hier geschrieben wird, was ich für Sie beobachte, und die Fälle, die Sie senden. Mitlesen kann nur, wer einen von Ihnen gesendeten Fall bearbeitet, und wer andere nachschlägt, wird vermerkt. „Meine Daten löschen“ entfernt, was nicht bleiben muss.",
} as const satisfies Pick<Texts, keyof typeof english>;
