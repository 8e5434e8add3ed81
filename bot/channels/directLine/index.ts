export { createDirectLine, type DirectLine, type DirectLineParts } from "./directLine";
export { type DirectLineActivity } from "./activity";
export { type IssuedToken } from "./sessions";
export { loadSigningKey } from "./signingKey";
