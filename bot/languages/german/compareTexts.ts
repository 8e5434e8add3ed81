import { type Texts } from "../englishTexts";
import { type compareTexts as english } from "../compareTexts";

/** What the bot says in German of two people side by side; a part of `followUpTexts`. */
export const compareTexts = {
  compareWithWhom:
    "Mit wem? Am meisten zeigt der Name von jemandem, dessen Konto für {app} da ist.",
  compareState: "Im Vergleich",
  compareSame: "Die Ursache ist bei beiden dieselbe.",
  compareDiffers: "Was sich unterscheidet, von dem, was darüber entscheidet:",
  compareNone: "Von dem, was darüber entscheidet, kann ich sonst keinen Unterschied lesen.",
  compareUnread: "Nicht alles ließ sich für beide lesen; es kann also mehr geben.",
  compareValue: "{what}: {value} ({person}), {counterpart} ({other})",
  compareAssigned: "Der Anwendung zugewiesen",
  compareEnabled: "Konto in Entra ID eingeschaltet",
  compareYes: "ja",
  compareNo: "nein",
  compareEmpty: "leer",
} as const satisfies Pick<Texts, keyof typeof english>;
