import { known } from "../../bot/diagnosis";
import { type Flow } from "./flow";

/**
 * "Provisioning logs say users are skipped even though they are assigned": the flags of the scoping
 * step decide, read in the order in which the service evaluates them.
 */
export const usersSkipped: Flow = {
  id: "usersSkipped",
  askPerson: "askPerson",
  stages: [
    ["entryAssigned", "entryActive", "entryInScope", "entryHasRole"],
    ["assignment", "skipReason"],
    ["entry", "errorCode", "jobState"],
  ],
  told: { entry: known({ id: "", at: "", status: "skipped", action: "unknown" }, "answers") },
};
