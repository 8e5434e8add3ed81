export { loggedAt } from "./loggedActivity";
export { createDirectLine, type DirectLine, type DirectLineParts } from "./directLine";
export { type IssuedToken } from "./sessions";
export { sharedSigningKey } from "./sharedSigningKey";
export { loadSigningKey } from "./signingKey";
export { ticketsUsedAt, usedTicketPrefix } from "./streamTickets";
