import { type Flow } from "./flow";

/** Something was written and refused: the code of the entry decides most. */
export const failedWrite: Flow = {
  id: "failedWrite",
  askPerson: "askPerson",
  stages: [["entry"], ["errorCode", "failedProperty", "skipReason"], ["jobState", "quarantine"]],
};
