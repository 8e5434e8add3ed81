const learn = "https://learn.microsoft.com";

/** The public pages that fixes rest on. */
export const pages = {
  startJob: `${learn}/graph/api/synchronization-synchronizationjob-start`,
  restartJob: `${learn}/graph/api/synchronization-synchronizationjob-restart`,
  validateCredentials: `${learn}/graph/api/synchronization-synchronizationjob-validatecredentials`,
  provisionOnDemand: `${learn}/entra/identity/app-provisioning/provision-on-demand`,
  noUsersProvisioned: `${learn}/entra/identity/app-provisioning/application-provisioning-config-problem-no-users-provisioned`,
} as const;
