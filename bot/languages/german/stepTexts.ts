import { type Texts } from "../englishTexts";
import { type stepTexts as english } from "../stepTexts";

/** What the steps of the log say in German; a part of `texts`. */
export const stepTexts = {
  stepImport:
    "{step} ist ein Schritt im Protokoll: Der Dienst liest die Person oder Gruppe aus der Quelle.",
  stepScoping:
    "{step} ist ein Schritt im Protokoll: Der Dienst prüft, ob jemand im Bereich liegt, also aktiv und zugewiesen ist und die Bereichsfilter erfüllt.",
  stepDecide:
    "{step} ist ein Schritt im Protokoll: Der Dienst entscheidet, was zu schreiben ist, etwa ein neues Konto oder eine Änderung.",
  stepSkip:
    "{step} ist ein Schritt im Protokoll: Jemand wurde übersprungen, und nichts wurde geschrieben. Den Grund nennt SkipReason daneben.",
  stepError:
    "{step} ist ein Schritt im Protokoll: Eine Regel ist fehlgeschlagen, bevor etwas geschrieben wurde. Den Grund nennt der Fehlercode daneben.",
  stepExport:
    "{step} ist ein Schritt im Protokoll: Der Dienst schreibt in die Anwendung. Ein Fehler hier ist das, was die Anwendung geantwortet hat.",
  codeSeveral:
    "Mit „{code}“ beginnen mehrere Wörter des Protokolls: {names}. Schreiben Sie eines davon ganz, und ich sage, was es bedeutet.",
} as const satisfies Pick<Texts, keyof typeof english>;
