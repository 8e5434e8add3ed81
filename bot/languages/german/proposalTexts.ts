import { type Texts } from "../englishTexts";
import { type proposalTexts as english } from "../proposalTexts";

/** What the bot says in German to a value that somebody proposes; a part of `followUpTexts`. */
export const proposalTexts = {
  proposalFits:
    "Ja: Mit {attribute} = „{value}“ ist alles erfüllt, was der Filter{filter} verlangt (mit den Regeln geprüft).",
  proposalAlso: "Das allein genügt nicht. Außerdem nötig:",
  proposalRefused:
    "Nein: Der Filter{filter} verlangt {attribute} {operator} „{wanted}“, und „{value}“ erfüllt das nicht (mit den Regeln geprüft).",
  proposalRefusedBare:
    "Nein: Der Filter{filter} verlangt {attribute} {operator}, und „{value}“ erfüllt das nicht (mit den Regeln geprüft).",
  proposalNow: "Das ist der Wert, den {attribute} jetzt hat.",
  proposalCase: "Groß- und Kleinschreibung zählt: „{to}“ würde es erfüllen.",
  proposalPart:
    "Für {attribute} würde „{value}“ passen, das genügt aber nicht: Der Filter{filter} verlangt auch {clauses} (mit den Regeln geprüft).",
  proposalMore:
    "Für {attribute} würde „{value}“ passen. Der Filter{filter} hat weitere Bedingungen, die ich nicht lesen konnte; ob es genügt, kann ich deshalb nicht sagen.",
  proposalNotRead:
    "Nein: Kein Filter sieht {attribute} an, ein anderer Wert dort ändert also nichts. Angesehen wird: {attributes}.",
  proposalGives:
    "Mit {attribute} = „{value}“ ergibt die Zuordnung {target} = „{gives}“ (mit ihrer Regel ausgerechnet).",
  proposalGivesNothing:
    "Mit {attribute} = „{value}“ ergibt die Zuordnung nichts für {target} (mit ihrer Regel ausgerechnet).",
  proposalOpen:
    "Was die Zuordnung für {target} aus „{value}“ macht, kann ich nicht ausrechnen: Es hängt von etwas ab, das nur der Dienst weiß.",
  proposalTarget: "Ob {app} das annimmt, weiß nur {app}: Provision on demand zeigt es sofort.",
} as const satisfies Pick<Texts, keyof typeof english>;
