import { type Texts } from "../englishTexts";
import { type humanTexts as english } from "../humanTexts";

/** What the bot says in German to "yes" and to whether a person is needed; a part of `followUpTexts`. */
export const humanTexts = {
  yesWhich: "Was davon soll ich tun?",
  humanDone: "Nein, dafür braucht es niemanden: Hier ist nichts mehr zu beheben.",
  humanWaits: "Nein, noch braucht es niemanden: Das geht von selbst weiter.",
  humanMaybe:
    "Noch nicht: Das geht oft von selbst vorbei. Bleibt es nach den nächsten Versuchen so, geben Sie es weiter.",
  humanLate:
    "Ja, jetzt sollte jemand nachsehen: Das hätte sich inzwischen von selbst erledigen müssen.",
  humanSomebody: "Jemand muss etwas tun, aber nicht unbedingt die Technik:",
  humanElse:
    "Erreichen Sie niemanden, der das darf, gebe ich es mit allem weiter, was bekannt ist.",
  humanYes:
    "Ja, das ist sinnvoll: Was ich lesen konnte, erklärt es nicht. Ich gebe alles weiter, was bekannt ist, damit Sie es nicht noch einmal erzählen müssen.",
  humanKnown: "Nein, das ist schon bekannt:",
} as const satisfies Pick<Texts, keyof typeof english>;
