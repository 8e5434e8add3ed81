import { type Texts } from "../englishTexts";
import { type objectionTexts as english } from "../objectionTexts";

/** What the bot says in German to who objects to a card; a part of `texts`. */
export const objectionTexts = {
  objectionSame:
    "Ich habe es gerade noch einmal gelesen ({readAt}). Es steht weiterhin so da: {line}",
  objectionTwice: "Seit ich es gelesen habe, hat sich nichts geändert: {line}",
  objectionTellWhat:
    "Schreiben Sie, was Sie dort stattdessen sehen, etwa einen Wert, eine Gruppe oder einen Protokolleintrag, dann sehe ich das an; oder eine Person vergleicht beides mit Ihnen.",
  objectionMany:
    "Ich habe alles neu gelesen. Fehlt jemand darin, nennen Sie die Person, und ich sehe dort nach:",
  objectionChanged: "Ich habe es noch einmal gelesen, und inzwischen ist es anders:",
  objectionGroup:
    "Was hier oft missverstanden wird: Es zählen nur direkte Mitglieder einer Gruppe, und nur, wenn genau diese Gruppe zugewiesen ist ({app}). Mitglieder einer Gruppe darin zählen nicht. Eine dynamische Gruppe muss erst verarbeitet werden, und nach einer Änderung dauert es einige Minuten, bis sie zu sehen ist.",
  objectionScope:
    "Was hier oft missverstanden wird: Zugewiesen zu sein genügt nicht, denn der Filter sieht die Attribute genau so an, wie sie im Verzeichnis stehen. Eine Änderung in HR oder Active Directory muss dort erst ankommen.",
  objectionTime:
    "Was hier oft missverstanden wird: Eine Änderung zählt ab dem nächsten Zyklus, nicht ab dem Zeitpunkt, zu dem sie gemacht wurde. Wer nach dem letzten Zyklus hinzukam, ist noch nicht an der Reihe gewesen.",
  objectionRole:
    "Was hier oft missverstanden wird: Zugewiesen zu sein genügt nicht, wenn die Rolle nicht bereitgestellt wird oder die Zuweisung beschädigt ist. Entfernen und neu Zuweisen behebt Letzteres.",
  objectionOther:
    "Wenn Sie dort etwas anderes sehen, kann eine Person beides vergleichen; was Sie geschrieben haben, geht mit.",
  objectionOwn:
    "Was Ihnen gegeben wurde, kann etwa eine Stunde brauchen, bis es ankommt. Ist es länger her, kann eine Person nachsehen.",
} as const satisfies Pick<Texts, keyof typeof english>;
