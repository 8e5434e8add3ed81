export { type LogFields } from "./logFields";
export { createLogger, type LogDestination, type Logger, type LoggerOptions } from "./logger";
