import { type Translation } from "../translation";

/** The words inside reasons in French. */
export const words = {
  jobMissing: "aucun",
  jobNotConfigured: "non configuré",
  jobOff: "désactivé",
  jobNeverRan: "activé, premier cycle non terminé",
  jobInitialCycle: "activé, cycle initial",
  jobActive: "activé",
  jobQuarantine: "quarantaine",
  anAction: "une opération",
  outcomeNotShown: "résultat non affiché",
} as const satisfies Translation["words"];
