import { type Texts } from "../englishTexts";
import { type incidentTexts as english } from "../incidentTexts";

/** What the bot says in German about known incidents; a part of `texts`. */
export const incidentTexts = {
  incidentTitle: "Störung · {app}",
  incidentStateOpen: "Offen seit {sinceAt}",
  incidentStateTaken: "Zuständig: {owner}, offen seit {sinceAt}",
  incidentStateOver: "Vorbei seit {overAt}",
  incidentCredentialsRefused:
    "Die gespeicherten Anmeldeinformationen für {app} werden abgelehnt, deshalb kommt nichts an.",
  incidentQuarantine:
    "Der Bereitstellungsauftrag für {app} ist in Quarantäne und läuft nur selten.",
  incidentSilent:
    "Der Bereitstellungsauftrag für {app} ist eingeschaltet, hat aber seit {sinceAt} keinen Zyklus beendet.",
  incidentFailuresJumped: "Für {app} schlägt weit mehr fehl als vorher.",
  incidentNew: "Eine Störung, bemerkt, bevor jemand gefragt hat.",
  incidentHeadingLog: "Im Bereitstellungsprotokoll",
  incidentLog: "{failed} von {entries} Einträgen seit {sinceAt} sind fehlgeschlagen.",
  incidentLogEmpty: "Keine Einträge seit {sinceAt}.",
  incidentCause: "{cause}: {entries}",
  incidentHeadingCases: "Fälle",
  incidentCases: "Zugehörige Fälle: {count}",
  incidentNextSilent:
    "Öffnen Sie Entra ID > Enterprise apps > {app} > Provisioning und sehen Sie nach, ob ein Zyklus läuft. Wenn nicht, starten Sie die Bereitstellung dort neu.",
  incidentNextFailures:
    "Öffnen Sie Entra ID > Enterprise apps > {app} > Provisioning logs, nehmen Sie den häufigsten Fehler von oben und sehen Sie nach, was sich um {sinceAt} geändert hat.",
  incidentEnded: "Die Störung ({app}) ist seit {overAt} vorbei.",
  incidentTakenBy: "Um die Störung ({app}) kümmert sich jetzt {owner}.",
  incidentHandedBack:
    "Sie haben die Störung ({app}) zurückgegeben. Andere können sie wieder übernehmen.",
  incidentList: "Offene Störungen: {count}",
  incidentListNone: "Im Moment ist keine Störung offen.",
  incidentNotWatching:
    "Es wird keine Anwendung überwacht, deshalb kann keine Störung bekannt sein. Nennen Sie Anwendungen in der Einstellung WATCHED_APPLICATIONS.",
  headingKnown: "Schon bekannt",
  incidentKnown: "{line} Bekannt seit {sinceAt}.",
  incidentKnownBy: "{line} Bekannt seit {sinceAt}; zuständig: {owner}.",
  incidentOwn: "Für {app} gibt es seit {sinceAt} ein bekanntes Problem, das alle betrifft.",
  incidentOwnBy:
    "Für {app} gibt es seit {sinceAt} ein bekanntes Problem, das alle betrifft. Zuständig: {owner}.",
  incidentTellMe: "Melden, wenn das Problem vorbei ist",
  incidentFollowing: "Ich melde mich hier, sobald das bekannte Problem ({app}) vorbei ist.",
  incidentStopOne: "Beenden: bekanntes Problem, {app}",
  incidentStopped: "In Ordnung, ich behalte das bekannte Problem ({app}) nicht mehr im Blick.",
  incidentOverForYou:
    "Gute Nachricht: Das bekannte Problem ({app}) ist vorbei. Wenn noch ein Konto fehlt, fragen Sie mich noch einmal.",
  incidentOverForCase:
    "Das bekannte Problem ({app}) hinter dem Fall {number} ist vorbei. Wenn noch etwas nicht stimmt, schreiben Sie es hier.",
  incidentOverOnCase: "Die Störung hinter dem Fall {number} ist vorbei.",
  caseHeadingIncident: "Teil einer bekannten Störung",
  caseIncident: "{app}, offen seit {sinceAt}",
} as const satisfies Pick<Texts, keyof typeof english>;
