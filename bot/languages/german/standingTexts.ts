import { type Texts } from "../englishTexts";
import { type standingTexts as english } from "../standingTexts";

/** What the bot says in German about groups of the directory; a part of `texts`. */
export const standingTexts = {
  groupNotFound:
    "Im Verzeichnis habe ich weder eine Gruppe noch eine Person namens „{term}“ gefunden. Können Sie den ganzen Namen nennen?",
  groupWhich:
    "Mehrere Gruppen passen zu „{term}“: {names}. Bitte schreiben Sie den ganzen Namen der gemeinten.",
  groupsDenied:
    "Die Gruppen dieses Mandanten darf ich nicht lesen ({permission} fehlt), deshalb kann ich „{term}“ nicht nachsehen. Stattdessen lässt sich jemand aus der Gruppe nachsehen.",
  groupsUnavailable:
    "Die Gruppen dieses Mandanten konnte ich gerade nicht lesen, deshalb weiß ich nichts über „{term}“. Bitte prüfen Sie es gleich noch einmal.",
  groupAssigned:
    "Die Gruppe „{group}“ ist {app} zugewiesen. Ihre direkten Mitglieder werden bereitgestellt, soweit der Bereichsfilter sie zulässt.",
  groupNotSecurity:
    "Die Gruppe „{group}“ ist {app} zugewiesen, aber nicht sicherheitsaktiviert, und eine solche Gruppe zählt nicht. Weisen Sie stattdessen eine Sicherheitsgruppe zu.",
  groupInside:
    "Die Gruppe „{group}“ ist {app} nicht selbst zugewiesen, sondern nur „{outer}“, in der sie enthalten ist. Eine Gruppe in einer zugewiesenen Gruppe zählt nicht.",
  groupNotAssigned: "Die Gruppe „{group}“ ist {app} nicht zugewiesen.",
  groupAssign:
    "Wenn ihre Mitglieder {app} haben sollen: Entra ID > Enterprise apps > {app} > Users and groups > Add user/group. Nur wo Scope auf Sync all users and groups steht, ist keine Zuweisung nötig.",
  groupHolds:
    "Darin enthalten: {inner}. Deren Mitglieder werden durch diese Zuweisung nicht bereitgestellt; weisen Sie diese Gruppen ebenfalls zu.",
  groupsWritten:
    "{app} nimmt auch Gruppen selbst auf: Eine Zuordnung für Gruppen ist eingeschaltet.",
  groupsNotWritten:
    "{app} nimmt keine Gruppen selbst auf, nur Personen: Es ist keine Zuordnung für Gruppen eingeschaltet.",
  groupEntry: "Neuester Protokolleintrag der Gruppe selbst: {entryAt}, {said}.",
  groupEntryNone: "Das Protokoll hat keinen Eintrag der Gruppe selbst.",
} as const satisfies Pick<Texts, keyof typeof english>;
