export { type Clock, systemClock } from "./clock";
export { createGraphClient, type GraphClient } from "./client";
export { clouds } from "./clouds";
export {
  createCredential,
  createTokenProvider,
  type Identity,
  staticToken,
  type TokenProvider,
} from "./credential";
export { withDelegatedReading } from "./delegatedReading";
export { createDirectory } from "./directory";
export { createEvidenceSource } from "./evidenceSource";
export { lookUp } from "./lookUp";
export { createLocalWindow, createLogLimiter, type Limiter, type StartWindow } from "./limiter";
export { createSharedWindow } from "./sharedWindow";
export { type OwnSource } from "./ownSources";
export { watchedClient } from "./watchedClient";
export { createGroups } from "./groupStandings";
export { createMemberships } from "./memberships";
export { checkPermissions, checkWritePermissions, type PermissionCheck } from "./permissions";
export { type AnswerLimits } from "./send";
export { createTenantWrites } from "./tenantWrites";
export { checkRoleGroups, type RoleGroupCheck } from "./roleGroupChecks";
