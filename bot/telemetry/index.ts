export { type LogFields } from "./logFields";
export { createLogger, type Logger, type LoggerOptions } from "./logger";
export { noTelemetry } from "./noTelemetry";
