import { type Texts } from "../englishTexts";
import { type followTexts as english } from "../followTexts";

/** What the bot says in German about wishes to be told; a part of `texts`. */
export const followTexts = {
  followingNothing:
    "Im Moment behalte ich für Sie nichts im Blick. Die Schaltfläche „Melden, wenn es erledigt ist“ unter einer Antwort startet das.",
  followingTooMany: "Ich behalte für Sie schon zehn Fälle im Blick. Welchen soll ich beenden?",
  followOverAlready: "Das beobachte ich schon nicht mehr.",
  followingLeaver:
    "Ich behalte {person} im Blick ({app}) und schreibe hier, sobald das Protokoll zeigt, dass das Konto abgeschaltet wurde, höchstens eine Woche lang. „Nicht mehr beobachten“ beendet das.",
  followLeaverNothing:
    "Hier gibt es nichts zu beobachten: Ich sehe kein Konto, das noch an ist ({person}, {app}). „Noch einmal prüfen“ sieht erneut nach.",
  followingApp:
    "Ich behalte {app} im Blick und schreibe hier, sobald es etwas Neues gibt, höchstens eine Woche lang. „Nicht mehr beobachten“ beendet das.",
  followingAlreadyApp: "Ich habe {app} schon im Blick und schreibe hier, wenn es etwas Neues gibt.",
  stopFollowingOneApp: "Beenden: {app}",
  followStoppedApp: "In Ordnung, ich behalte {app} nicht mehr im Blick.",
  followDoneApp: "Gute Nachricht für {app}:",
  followChangedApp: "Es gibt etwas Neues für {app}:",
  followEndedApp:
    "Ich hatte {app} eine Woche lang im Blick, und es hat sich nichts geändert; deshalb höre ich hier auf. Eine Person kann es sich mit Ihnen ansehen, oder fragen Sie mich noch einmal.",
  followWhich:
    "Ich kann mich melden, wenn ein Konto da ist. Nennen Sie Person und Anwendung, dann sehe ich zuerst nach.",
  followWhichOwn: "Ich kann mich melden, wenn Ihr Konto da ist. Um welche Anwendung geht es?",
  followCannot:
    "Das kann ich nicht im Blick behalten. Bei einem Konto, das ich selbst nachsehe, geht es: Nennen Sie Person und Anwendung.",
  followCannotOwn:
    "Das kann ich nicht im Blick behalten. Bei einem eigenen Konto geht es: Nennen Sie die Anwendung.",
  followInPlace:
    "Da gibt es nichts abzuwarten: Soweit ich sehe, ist alles da. „Noch einmal prüfen“ sieht noch einmal nach.",
} as const satisfies Pick<Texts, keyof typeof english>;
