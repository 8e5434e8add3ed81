import { type Flow } from "./flow";

/**
 * "Unable to authorize access to the application": where the job or the log does not name it, the
 * four steps of the document are walked through.
 */
export const credentials: Flow = {
  id: "credentials",
  askPerson: "askPerson",
  whenFine: ["credentialsFine"],
  walk: ["credentialsTutorial", "credentialsTest", "credentialsRequest", "credentialsContact"],
  stages: [["errorCode", "quarantine"], ["jobState"], ["entry"]],
};
