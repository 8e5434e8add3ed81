/** What is measured: each becomes a span of this name and a metric (`metricNames`). */
export type StepName = "turn" | "graph" | "diagnosis" | "limiter" | "handoff" | "understanding";

/**
 * What a step may say of itself. Each comes from a small set of words: nothing of a person, and no id
 * but that of an incident, which stays out of metrics.
 */
export interface StepFields {
  readonly route?: string;
  readonly channel?: string;
  readonly role?: string;
  /** Of a turn or a reply: what it was about; of a handoff: what was done. */
  readonly kind?: string;
  /** How it ended; `failed` marks the span as failed. */
  readonly state?: string;
  readonly family?: string;
  readonly cause?: string;
  readonly certainty?: string;
  readonly method?: string;
  /** Kind of resource that Graph was asked for, without ids: `/users/{id}`. */
  readonly resource?: string;
  /** HTTP status. */
  readonly status?: number;
  /** Id that the person was told when a turn failed; also in the log. */
  readonly incident?: string;
}

/**
 * Takes measurements. Nothing is kept and nothing sent where the product is not told where to: then
 * every call only does the work it is given.
 */
export interface Telemetry {
  /** Does the work as a step: how long it took and how it ended. Steps inside it are its children. */
  step<T>(name: StepName, fields: StepFields, work: () => Promise<T>): Promise<T>;
  /** Says more of the step that is being taken; passed over outside of one. */
  note(fields: StepFields): void;
  /** A reply went out, this many milliseconds after its activity was accepted. */
  answered(ms: number, fields: StepFields): void;
  /** Sends what is left, within a limit. */
  readonly close: () => Promise<void>;
}
