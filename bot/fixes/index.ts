import { type Fix } from "./port";
import { provisionOnDemand } from "./provisionOnDemand";
import { recreateAssignment } from "./recreateAssignment";
import { restartJob } from "./restartJob";
import { startJob } from "./startJob";
import { testCredentials } from "./testCredentials";

/** The registry: every fix the product knows. Causes name them by id. */
export const fixes: readonly Fix[] = [
  recreateAssignment,
  startJob,
  testCredentials,
  provisionOnDemand,
  restartJob,
];
