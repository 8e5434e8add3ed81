export { jsonText, refuse, unavailable, type HttpAnswer, type HttpRequest } from "./answer";
export { type BodyLimits } from "./readBody";
export { respond, send, splitTarget, type Handler } from "./respond";
