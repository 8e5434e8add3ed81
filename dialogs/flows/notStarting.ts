import { type Flow } from "./flow";

/**
 * "Provisioning service does not appear to start": first whether it is switched on and past its
 * initial cycle, then what the log says.
 */
export const notStarting: Flow = {
  id: "notStarting",
  askPerson: "askPerson",
  stages: [["jobState"], ["quarantine", "steadyState"], ["entry", "errorCode", "skipReason"]],
};
