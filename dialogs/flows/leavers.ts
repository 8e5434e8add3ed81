import { type Flow } from "./flow";

/** Somebody who left still has the account, or lost it wrongly. */
export const leavers: Flow = {
  id: "leavers",
  askPerson: "askLeaver",
  stages: [
    ["entry"],
    ["entryActive", "entryAssigned", "entryInScope"],
    ["jobState", "errorCode", "steadyState"],
  ],
};
