import pino from "pino";

import { cleanFields, type LogFields } from "./logFields";

/** Where log lines go; `process.stdout` fits. */
export interface LogDestination {
  write(line: string): unknown;
}

/** The product's log: an event's name in camelCase and fields from an allow-list. */
export interface Logger {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

export interface LoggerOptions {
  /** `json` for machines, `line` for the terminal of a developer. */
  readonly format: "json" | "line";
  readonly level: "debug" | "info" | "warn" | "error" | "silent";
  readonly destination: LogDestination;
}

/** Creates a logger. Nothing is buffered, so that a crash loses no line. */
export function createLogger({ format, level, destination }: LoggerOptions): Logger {
  const stream = format === "json" ? destination : { write: writeLine(destination) };
  const log = pino(
    {
      level,
      base: null,
      messageKey: "event",
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
    },
    stream,
  );
  const at =
    (label: "debug" | "info" | "warn" | "error") =>
    (event: string, fields: LogFields = {}): void => {
      if (log.isLevelEnabled(label)) log[label](cleanFields(fields), event);
    };
  return { debug: at("debug"), info: at("info"), warn: at("warn"), error: at("error") };
}

/** Turns a JSON line into `12:01:03 warn lookupFailed status=503 ms=12`. */
function writeLine(destination: LogDestination): (json: string) => void {
  return (json) => {
    const { time, level, event, ...fields } = JSON.parse(json) as Record<string, unknown>;
    const shown = Object.entries(fields).map(([name, value]) => `${name}=${show(value)}`);
    destination.write([String(time).slice(11, 19), level, event, ...shown].join(" ") + "\n");
  };
}

function show(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
