/**
 * What an engineer can do about a cause from its card. Each is one file of this name in `bot/fixes`;
 * a cause names those that help.
 */
export type FixId =
  "provisionOnDemand" | "startJob" | "restartJob" | "testCredentials" | "recreateAssignment";
