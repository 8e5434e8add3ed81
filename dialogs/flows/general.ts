import { type Flow } from "./flow";

/** Nothing narrower is known: the entry decides most, then the job, then the assignment. */
export const general: Flow = {
  id: "general",
  askPerson: "askPerson",
  stages: [
    ["entry", "jobState"],
    ["entryActive", "entryAssigned", "entryHasRole", "entryInScope", "skipReason", "errorCode"],
    ["assignment", "quarantine", "steadyState"],
  ],
};
