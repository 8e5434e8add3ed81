export { createPortal, type Portal } from "./createPortal";
export { type IssuedToken, type Persona, type TokenSubject } from "./persona";
export { type IssueToken, type PortalPeople } from "./portalToken";
