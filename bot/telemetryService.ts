import { clouds, createTokenProvider, systemClock, type TokenProvider } from "./graph";
import { type Settings } from "./settings";
import { type Logger, noTelemetry } from "./telemetry";
import { type Telemetry } from "./telemetry/port";
import type * as azureMonitor from "./telemetry/azureMonitor";
import { credentialOf } from "./tenant";

/** Where the settings say where to send, traces and metrics go there; else nothing is measured. */
export function openTelemetry(settings: Settings, log: Logger): Telemetry {
  const { insights: connectionString } = settings;
  if (connectionString === undefined) return noTelemetry;
  const token = telemetryToken(settings);
  return library().azureMonitor({ connectionString, log, ...(token && { token }) });
}

/** Tokens for Azure Monitor; none in local mode, nor where nothing is sent. */
export function telemetryToken(settings: Settings): TokenProvider | undefined {
  const { insights, bot, cloud } = settings;
  if (insights === undefined || bot === undefined) return undefined;
  return createTokenProvider({
    credential: credentialOf(settings),
    root: clouds[cloud].monitorAudience,
    clock: systemClock,
  });
}

/** Loaded only where there is something to send: it takes some 25 MB and a quarter of a second. */
function library(): typeof azureMonitor {
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- an import would load it always
  return require("./telemetry/azureMonitor") as typeof azureMonitor;
}
