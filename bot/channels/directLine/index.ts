export { loggedAt } from "./loggedActivity";
export { createDirectLine, type DirectLine } from "./directLine";
export { type IssuedToken } from "./sessions";
export { sharedSigningKey } from "./sharedSigningKey";
export { loadSigningKey } from "./signingKey";
