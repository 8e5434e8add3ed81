import { clouds, createTokenProvider, systemClock } from "./graph";
import { type Settings } from "./settings";
import { type Logger, noTelemetry } from "./telemetry";
import { type Telemetry } from "./telemetry/port";
import type * as azureMonitor from "./telemetry/azureMonitor";
import { credentialOf } from "./tenant";

/** Where the settings say where to send, traces and metrics go there; else nothing is measured. */
export function openTelemetry(settings: Settings, log: Logger): Telemetry {
  const { insights: connectionString, bot, cloud } = settings;
  if (connectionString === undefined) return noTelemetry;
  const token =
    bot === undefined
      ? undefined
      : createTokenProvider({
          credential: credentialOf(settings),
          root: clouds[cloud].monitorAudience,
          clock: systemClock,
        });
  return library().azureMonitor({ connectionString, log, ...(token && { token }) });
}

/** Loaded only where there is something to send: it takes some 25 MB and a quarter of a second. */
function library(): typeof azureMonitor {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it always
  return require("./telemetry/azureMonitor") as typeof azureMonitor;
}
