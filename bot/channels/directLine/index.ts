export { createDirectLine, type DirectLine } from "./directLine";
export { type IssuedToken } from "./sessions";
export { loadSigningKey } from "./signingKey";
