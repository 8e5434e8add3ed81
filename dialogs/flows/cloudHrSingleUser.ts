import { type Flow } from "./flow";

/**
 * "Provisioning from Cloud HR: problem affecting a single user", its three branches in order: not
 * evaluated yet; evaluated and rightly not provisioned; attempted and failed.
 */
export const cloudHrSingleUser: Flow = {
  id: "cloudHrSingleUser",
  askPerson: "askWorker",
  stages: [
    ["jobState", "steadyState"],
    ["entry", "entryInScope", "entryActive", "skipReason"],
    ["errorCode", "failedProperty", "quarantine"],
  ],
};
