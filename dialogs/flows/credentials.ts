import { type Flow } from "./flow";

/**
 * "Unable to authorize access to the application": where the job or the log does not name it, the
 * four steps of the document are walked through.
 */
export const credentials: Flow = {
  id: "credentials",
  askPerson: "askPerson",
  whenFine: ["credentialsFine"],
  walk: [
    { text: "credentialsTutorial", meaning: "credentialsTutorialMeaning" },
    { text: "credentialsTest", meaning: "credentialsTestMeaning" },
    { text: "credentialsRequest", meaning: "credentialsRequestMeaning" },
    { text: "credentialsContact", meaning: "credentialsContactMeaning" },
  ],
  stages: [["errorCode", "quarantine"], ["jobState"], ["entry"]],
};
