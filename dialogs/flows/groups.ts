import { type Flow } from "./flow";

/** "Attribute mappings for groups", and people who are only in a group inside the assigned one. */
export const groups: Flow = {
  id: "groups",
  askPerson: "askGroup",
  stages: [
    ["entry"],
    ["assignment", "entryAssigned", "skipReason"],
    ["errorCode", "failedProperty", "jobState"],
  ],
};
