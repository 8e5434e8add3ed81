export {
  jsonText,
  refuse,
  tooMany,
  unavailable,
  type HttpAnswer,
  type HttpHead,
  type HttpRequest,
} from "./answer";
export { callerAddress } from "./callerAddress";
export { parseJson } from "./parseJson";
export { type RateOf, ratesAmong } from "./ratesAmong";
export { createRequestRate, type RequestRate } from "./requestRate";
export { type BodyLimits } from "./readBody";
export { refuseUpgrade } from "./refuseUpgrade";
export { respond, send, splitTarget, type Admit, type Handler } from "./respond";
