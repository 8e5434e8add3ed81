import { type Telemetry } from "./port";

const nothing = (): void => undefined;

/** Measures nothing. */
export const noTelemetry: Telemetry = {
  step: (_name, _fields, work) => work(),
  note: nothing,
  answered: nothing,
  close: () => Promise.resolve(),
};
