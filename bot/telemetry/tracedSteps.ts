import { AsyncLocalStorage } from "node:async_hooks";

import type * as opentelemetry from "@opentelemetry/api";
import {
  type Context,
  type Histogram,
  type Meter,
  type Span,
  type Tracer,
} from "@opentelemetry/api";

import { metricNames } from "./metricNames";
import { type StepName, type Telemetry } from "./port";
import { type Attributes, metricAttributes, stepAttributes } from "./stepAttributes";

/** The parts of OpenTelemetry that steps are written with. */
export interface TracedStepsParts {
  readonly api: typeof opentelemetry;
  readonly tracer: Tracer;
  readonly meter: Meter;
  readonly close: () => Promise<void>;
}

interface Open {
  readonly context: Context;
  readonly span: Span;
  readonly attributes: Attributes;
}

/** Steps as spans and histograms; each process has its own, so nothing of OpenTelemetry is global. */
export function tracedSteps({ api, tracer, meter, close }: TracedStepsParts): Telemetry {
  const { ROOT_CONTEXT, SpanKind, SpanStatusCode, trace } = api;
  /** A turn is what somebody asked of the bot, Graph is asked by the bot: the portal sorts by it. */
  const kinds: Partial<Record<StepName, (typeof SpanKind)[keyof typeof SpanKind]>> = {
    turn: SpanKind.SERVER,
    graph: SpanKind.CLIENT,
  };
  const open = new AsyncLocalStorage<Open>();
  const histograms = new Map<string, Histogram>();
  const record = (name: string, ms: number, attributes: Attributes): void => {
    const histogram = histograms.get(name) ?? meter.createHistogram(name, { unit: "ms" });
    histograms.set(name, histogram);
    histogram.record(ms, metricAttributes(attributes));
  };
  return {
    async step(name, fields, work) {
      const above = open.getStore()?.context ?? ROOT_CONTEXT;
      const kind = kinds[name] ?? SpanKind.INTERNAL;
      const span = tracer.startSpan(name, { kind }, above);
      const attributes = stepAttributes(fields);
      const began = performance.now();
      try {
        return await open.run({ context: trace.setSpan(above, span), span, attributes }, work);
      } catch (error) {
        attributes["state"] = "failed";
        throw error;
      } finally {
        span.setAttributes(attributes);
        // What went wrong is in the log: messages of errors quote what they were given.
        if (attributes["state"] === "failed") span.setStatus({ code: SpanStatusCode.ERROR });
        span.end();
        record(metricNames[name], performance.now() - began, attributes);
      }
    },
    note: (fields) => {
      Object.assign(open.getStore()?.attributes ?? {}, stepAttributes(fields));
    },
    answered: (ms, fields) => {
      record(metricNames.answer, ms, stepAttributes(fields));
    },
    close,
  };
}
