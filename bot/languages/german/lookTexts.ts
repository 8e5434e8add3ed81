import { type Texts } from "../englishTexts";
import { type lookTexts as english } from "../lookTexts";

/** What the bot says in German while it looks somebody up, and of several applications; a part of `texts`. */
export const lookTexts = {
  stillLooking:
    "Ich sehe für {person} noch nach ({app}). Sobald ich etwas weiß, melde ich mich hier wieder.",
  tooManyWaiting:
    "Ich sehe hier gerade schon für mehrere Personen nach. Bitte fragen Sie noch einmal, wenn diese Antworten da sind.",
  allApps: "alle Anwendungen",
  troublesFound: "In {count} Anwendungen gibt es für {person} ein Problem:",
  troublesOwn: "In {count} Anwendungen gibt es für Sie ein Problem:",
  troublesWhich: "Welche soll ich mir ansehen? Sie können auch eine andere nennen.",
  troublesNone:
    "Im Bereitstellungsprotokoll sehe ich für {person} in keiner Anwendung ein Problem. Steht die Bereitstellung einer Anwendung still, schreibt sie dort nichts.",
  troublesNoneOwn:
    "Im Protokoll sehe ich bei Ihren Konten kein Problem. Steht die Bereitstellung einer Anwendung still, schreibt sie dort nichts.",
  windowSince: "Einträge seit {sinceAt}",
  windowOlder: "nichts Neues seit {sinceAt}, deshalb zählt der Eintrag davor",
  readAt: "Gelesen: {collectedAt}",
  basedOnPaste: "Aus Ihrer Eingabe",
  basedOnAnswers: "Aus Ihren Antworten",
  howLongOverdue:
    "Ein Zyklus ist überfällig (seit {overdueAt}). Sehen Sie unter Entra ID > Enterprise apps > {app} > Provisioning > Current status nach: Eine sehr große Änderung kann Stunden dauern; dann bewegen sich die Zahlen noch.",
  retryOverdue:
    "Der nächste Zyklus ist überfällig (seit {overdueAt}); bis einer kommt, wird keine Änderung übernommen. Sehen Sie den Auftrag unter Provisioning > Current status an.",
  pasteMore:
    "Darin stehen noch {count} Einträge. Fügen Sie wenige auf einmal ein, um jeden zu sehen.",
  furtherLeft: "Aus Ihrer Liste noch offen: {names}.",
  furtherGoOn: "Mit den nächsten weitermachen",
  appsOf:
    "Das Bereitstellungsprotokoll nennt {person} in diesen Anwendungen, nach dem jeweils neuesten Eintrag:",
  appsOfOwn: "Das Protokoll nennt Sie in diesen Anwendungen, nach dem jeweils neuesten Eintrag:",
  appsNone: "Das Bereitstellungsprotokoll der letzten Wochen nennt {person} in keiner Anwendung.",
  appsNoneOwn: "Das Protokoll der letzten Wochen nennt Sie in keiner Anwendung.",
  appsMore: "Es gibt mehr Einträge, als ich gelesen habe; hier können also Anwendungen fehlen.",
  appsLimits:
    "Das sind nicht alle Konten: Ältere, von Hand oder bei der Anmeldung angelegte und Anwendungen, deren Bereitstellung stillsteht, stehen nicht darin. Was zugewiesen ist, steht unter Entra ID > Users > {person} > Applications. Wählen Sie eine, oder schreiben Sie eine andere, dann sehe ich nach.",
  appsLimitsOwn:
    "Das sind nicht alle Konten: Ältere und von Hand angelegte stehen nicht darin. Nennen Sie mir eines, das Ihnen fehlt, dann sehe ich nach.",
  appsElsewhere: "Was zugewiesen ist, steht unter Entra ID > Users > {person} > Applications.",
  rowNone: "Was Sie eingefügt haben, hat {count} Zeilen; diese ist nicht darunter.",
  rowNotKept:
    "Ich behalte nur die ersten {kept} von {count} Zeilen. Fügen Sie diese Zeile allein ein, dann erkläre ich sie.",
} as const satisfies Pick<Texts, keyof typeof english>;
