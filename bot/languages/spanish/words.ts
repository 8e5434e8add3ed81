import { type Translation } from "../translation";

/** The words inside reasons in Spanish. */
export const words = {
  jobMissing: "ninguno",
  jobNotConfigured: "no configurado",
  jobOff: "desactivado",
  jobNeverRan: "activado, primer ciclo sin terminar",
  jobInitialCycle: "activado, ciclo inicial",
  jobActive: "activado",
  jobQuarantine: "cuarentena",
  anAction: "una operación",
  outcomeNotShown: "resultado no mostrado",
} as const satisfies Translation["words"];
