import { type Translation } from "../translation";

/** The words inside reasons in German. */
export const words = {
  jobMissing: "keiner",
  jobNotConfigured: "nicht eingerichtet",
  jobOff: "aus",
  jobNeverRan: "ein, erster Zyklus nicht abgeschlossen",
  jobInitialCycle: "ein, erster Zyklus",
  jobActive: "ein",
  jobQuarantine: "Quarantäne",
  anAction: "ein Vorgang",
  outcomeNotShown: "Ergebnis nicht gezeigt",
} as const satisfies Translation["words"];
