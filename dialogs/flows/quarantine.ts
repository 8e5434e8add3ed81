import { known } from "../../bot/diagnosis";
import { type Flow } from "./flow";

/**
 * "My application is in quarantine": the job alone decides, and its reason says what to mend.
 */
export const quarantine: Flow = {
  id: "quarantine",
  askPerson: "askPerson",
  whenFine: ["quarantineNone"],
  stages: [["jobState"], ["quarantine"], ["steadyState", "entry", "errorCode"]],
  told: { jobState: known("quarantine", "answers") },
};
