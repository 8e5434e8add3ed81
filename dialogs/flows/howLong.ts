import { type Flow } from "./flow";

/** "When will provisioning finish": the state of the job and the time of its last cycle. */
export const howLong: Flow = {
  id: "howLong",
  askPerson: "askPerson",
  whenFine: ["howLongRuns", "howLongNext"],
  stages: [["jobState"], ["steadyState"], ["entry"]],
};
