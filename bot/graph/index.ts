export { systemClock } from "./clock";
export { createGraphClient, type GraphClient } from "./client";
export { type Cloud, type CloudName, clouds } from "./clouds";
export {
  createCredential,
  createTokenProvider,
  type Identity,
  staticToken,
  type TokenProvider,
} from "./credential";
export { createDirectory } from "./directory";
export { createEvidenceSource } from "./evidenceSource";
export { createLogLimiter } from "./limiter";
export { checkPermissions, type PermissionCheck } from "./permissions";
