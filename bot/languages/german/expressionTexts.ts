import { type Texts } from "../englishTexts";
import { type expressionTexts as english } from "../expressionTexts";

/** What the bot says in German of a mapping expression that somebody pasted; a part of `texts`. */
export const expressionTexts = {
  expressionFor: "Mit den Werten des Verzeichnisses für {person}, gelesen {readAt}:",
  expressionGives: "Es ergibt {value}.",
  expressionNothing: "Es ergibt nichts: Der Wert ist leer.",
  expressionDropped: "Es nimmt das Attribut aus dem Ablauf: Dafür wird nichts gesendet.",
  expressionOpen:
    "Was es ergibt, hängt vom Zufall, von der Zeit oder vom Bestand des Ziels ab: Das weiß nur der Dienst. Provision on demand zeigt es und schreibt ins Ziel.",
  expressionWrong: "Das lässt sich nicht auswerten. Zeichen {place}: {reason}",
  expressionUpTo: "Bis dahin steht da: {before}",
  expressionNeeds:
    "Zum Auswerten brauche ich {attributes}. Nennen Sie eine Person, dann nehme ich die Werte des Verzeichnisses; oder setzen Sie einen Wert in geraden Anführungszeichen an die Stelle eines Attributs.",
  expressionUnread:
    "{attributes} lese ich nicht, deshalb kann ich nicht sagen, was es für {person} ergibt. Setzen Sie den Wert in geraden Anführungszeichen an diese Stelle, dann werte ich es aus.",
  expressionSteps: "Schritt für Schritt:",
} as const satisfies Pick<Texts, keyof typeof english>;
