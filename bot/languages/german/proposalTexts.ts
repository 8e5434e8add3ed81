import { type Texts } from "../englishTexts";
import { type proposalTexts as english } from "../proposalTexts";

/** What the bot says in German to a value that somebody proposes or wants to change; a part of `followUpTexts`. */
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
  proposalsValue: "{attribute} = „{value}“",
  proposalsFit:
    "Ja: Mit {values} ist alles erfüllt, was der Filter{filter} verlangt (mit den Regeln geprüft).",
  proposalsPart:
    "{values}: Das würde passen, genügt aber nicht. Der Filter{filter} verlangt auch {clauses} (mit den Regeln geprüft).",
  proposalsMore:
    "{values}: Das würde passen. Der Filter{filter} hat weitere Bedingungen, die ich nicht lesen konnte; ob es genügt, kann ich deshalb nicht sagen.",
  proposalsWish: "Solche Werte ändere ich nicht selbst. Was es bewirken würde:",
  changeValueLook:
    "Öffnen Sie Entra ID > Users > {person} > Properties und sehen Sie bei On-premises sync enabled nach: Dort steht, wo die Werte dieses Kontos gepflegt werden.",
  changeValueEdit:
    "Steht dort No, ändert {attribute} an dieser Stelle, wer Benutzer bearbeiten darf. Steht dort Yes, wird der Wert in Active Directory oder in HR geändert, wo er herkommt: Entra ID nimmt ihn dann nicht an.",
  changeValueSynced:
    "Dieses Konto kommt aus Active Directory: Wer dort oder in HR zuständig ist, ändert {attribute}. Entra ID nimmt die Änderung nicht an.",
  changeValueHr:
    "Der Wert kommt aus HR: Wer dort die Daten pflegt, ändert ihn. Übertragen wird er danach von selbst ({app}).",
  changeValueCheck: "Danach zeigt „{button}“, ob das genügt.",
  changeValueOwn:
    "Das können wir hier beide nicht ändern: Solche Angaben pflegt HR oder Ihr Helpdesk. Sagen Sie dort, welche nicht stimmt und wie sie lauten soll.",
} as const satisfies Pick<Texts, keyof typeof english>;
