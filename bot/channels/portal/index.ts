export { createPortal } from "./createPortal";
export { type Persona, type TokenSubject } from "./persona";
export { type PortalPeople } from "./portalToken";
