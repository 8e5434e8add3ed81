import { type AzureMonitorExporterOptions } from "@azure/monitor-opentelemetry-exporter";
import * as exporters from "@azure/monitor-opentelemetry-exporter";
import * as api from "@opentelemetry/api";
import { resourceFromAttributes } from "@opentelemetry/resources";
import { MeterProvider, PeriodicExportingMetricReader } from "@opentelemetry/sdk-metrics";
import { BasicTracerProvider, BatchSpanProcessor } from "@opentelemetry/sdk-trace-base";

import { type Logger } from "./logger";
import { type Telemetry } from "./port";
import { tracedSteps } from "./tracedSteps";

export interface AzureMonitorOptions {
  /** Of an Application Insights component. */
  readonly connectionString: string;
  /** Gives a token for Azure Monitor; without it the component must take data without one. */
  readonly token?: () => Promise<string>;
  readonly log: Pick<Logger, "warn" | "info">;
}

/** What may be handed in for tests. */
export interface AzureMonitorOutside {
  /** How requests are sent. */
  readonly httpClient?: AzureMonitorExporterOptions["httpClient"];
}

const serviceName = "provisioning-helpdesk";
const spansEveryMs = 5_000;
const metricsEveryMs = 60_000;
const exportMs = 10_000;
/** Of the 10 s that a process has to end. */
const closeMs = 2_000;

/**
 * Traces and metrics to Azure Monitor. They are kept in memory only, at most 2,048 spans, and what
 * cannot be sent is dropped: telemetry never costs the bot its disk or its answers. This file and all
 * it needs are loaded only where the product is told where to send.
 */
export function azureMonitor(
  options: AzureMonitorOptions,
  outside: AzureMonitorOutside = {},
): Telemetry {
  keepToOwner();
  const given = exporterOptions(options, outside);
  const resource = resourceFromAttributes({ "service.name": serviceName });
  const watched = watching(options.log);
  const traces = new BasicTracerProvider({
    resource,
    spanProcessors: [
      new BatchSpanProcessor(watched(new exporters.AzureMonitorTraceExporter(given)), {
        scheduledDelayMillis: spansEveryMs,
        exportTimeoutMillis: exportMs,
      }),
    ],
  });
  const metrics = new MeterProvider({
    resource,
    readers: [
      new PeriodicExportingMetricReader({
        exporter: watched(new exporters.AzureMonitorMetricExporter(given)),
        exportIntervalMillis: metricsEveryMs,
        exportTimeoutMillis: exportMs,
      }),
    ],
  });
  return tracedSteps({
    api,
    tracer: traces.getTracer(serviceName),
    meter: metrics.getMeter(serviceName),
    close: () => within(closeMs, Promise.allSettled([traces.shutdown(), metrics.shutdown()])),
  });
}

/** The exporter would tell Microsoft of itself, and ask the machine's metadata for that. */
function keepToOwner(): void {
  // eslint-disable-next-line no-restricted-properties -- it is switched off in no other way
  process.env["APPLICATION_INSIGHTS_NO_STATSBEAT"] = "1";
}

function exporterOptions(
  { connectionString, token }: AzureMonitorOptions,
  { httpClient }: AzureMonitorOutside,
): AzureMonitorExporterOptions {
  return {
    connectionString,
    disableOfflineStorage: true,
    ...(httpClient && { httpClient }),
    // The exporter asks for the public cloud's scope; the token given is that of the own cloud. It is
    // asked for with every request and is not kept twice.
    ...(token && {
      credential: {
        getToken: async () => ({ token: await token(), expiresOnTimestamp: Date.now() + 60_000 }),
      },
    }),
  };
}

interface Exporter {
  export(items: never, done: (result: { readonly code: number; error?: Error }) => void): void;
}

/** Tells the log when sending begins to fail and when it goes well again, not each time. */
function watching(log: AzureMonitorOptions["log"]): <T extends Exporter>(exporter: T) => T {
  let failing = false;
  return (exporter) => {
    const send = exporter.export.bind(exporter);
    exporter.export = (items, done) => {
      let told = false;
      send(items, (result) => {
        // The exporter of traces says after every outcome that it went well.
        if (told) return;
        told = true;
        const failed = result.code !== 0;
        if (failed && !failing) log.warn("telemetryNotSent", { error: result.error });
        if (!failed && failing) log.info("telemetrySentAgain");
        failing = failed;
        done(result);
      });
    };
    return exporter;
  };
}

async function within(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((resolve) => (timer = setTimeout(resolve, ms).unref()));
  await Promise.race([work, late]);
  clearTimeout(timer);
}
