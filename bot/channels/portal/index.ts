export { type AzureDirectLine, createAzureDirectLine, directLineRoots } from "./azureDirectLine";
export { createPortal, type Portal } from "./createPortal";
export { type Persona } from "./persona";
export { type PortalWords } from "./portalFiles";
export { type IssueToken, type PortalPeople } from "./portalToken";
export { createPortalUsers, portalUserPrefix, type PortalUsers, signedInAt } from "./portalUsers";
export { signedInUser } from "./signedInUser";
