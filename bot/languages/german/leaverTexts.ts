import { type Texts } from "../englishTexts";
import { type leaverTexts as english } from "../leaverTexts";

/** What the bot says in German of somebody who left; a part of `texts`. */
export const leaverTexts = {
  leaverStillIn:
    "Solange {person} in Entra ID aktiviert und {app} zugewiesen ist, lässt der Dienst das Konto dort, wie es ist.",
  leaverStillOn:
    "{person} ist in Entra ID noch aktiviert; nichts dort sagt dem Dienst, dass er ein Konto abschalten soll.",
  leaverOff:
    "{person} ist in Entra ID nicht mehr aktiv; damit werden Konten abgeschaltet, die der Dienst verwaltet.",
  leaverUnassigned: "Ohne Zuweisung schaltet der Dienst Konten ab, die er verwaltet.",
  leaverNoTrace: "Ich sehe keine Spur davon, dass {app} je ein Konto für {person} bekommen hat.",
  leaverIfThere:
    "Ist dort trotzdem ein Konto, verwaltet es der Dienst nicht: Lassen Sie es von den Verantwortlichen für {app} abschalten.",
  leaverTakeAway:
    "So nehmen Sie den Zugang weg: Sperren Sie in Entra ID die Anmeldung für {person}, oder entfernen Sie die Zuweisung (Enterprise apps > {app} > Users and groups).",
  leaverNextCycle: "Der nächste Zyklus, meist innerhalb von 40 Minuten, schaltet das Konto ab.",
  leaverIfStillOn:
    "Bleibt das Konto in {app} an, verwaltet es der Dienst nicht: Lassen Sie es von den Verantwortlichen für {app} dort abschalten.",
  removalOwn:
    "Ich lese nur und kann kein Konto löschen oder abschalten. Ihre Führungskraft oder Ihr Helpdesk kann Ihnen den Zugriff entziehen lassen; die nächste Aktualisierung schaltet das Konto dann in der Anwendung ab, und was darin ist, bleibt, bis die dafür Zuständigen es löschen.",
  removalLeaving:
    "Wer das Unternehmen verlässt, verliert die Konten auf dieselbe Weise, sobald das Hauptkonto abgeschaltet ist. Den Tag kennen Ihre Personalabteilung oder Ihr Helpdesk.",
  leaverAtOnce:
    "Wenn es nicht warten kann, lassen Sie das Konto von den Verantwortlichen für {app} dort abschalten.",
} as const satisfies Pick<Texts, keyof typeof english>;
