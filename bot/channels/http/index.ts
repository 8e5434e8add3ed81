export {
  jsonText,
  refuse,
  unavailable,
  type HttpAnswer,
  type HttpHead,
  type HttpRequest,
} from "./answer";
export { type BodyLimits } from "./readBody";
export { refuseUpgrade } from "./refuseUpgrade";
export { respond, send, splitTarget, type Admit, type Handler } from "./respond";
