import { type CallOptions, type GraphClient } from "../../../bot/graph/client";
import { systemClock } from "../../../bot/graph/clock";
import { createEvidenceSource } from "../../../bot/graph/evidenceSource";
import { type EvidenceRequest } from "../../../bot/graph/port";
import { type GraphStub } from "./graphStub";
import { startStubClient } from "./stubClient";
import { audrey, salesforce, type TenantAnswers, tenantAnswers } from "./tenantAnswers";

const stubs: GraphStub[] = [];
afterEach(async () => {
  await Promise.all(stubs.splice(0).map((stub) => stub.close()));
});

/** What most tests ask: why is Audrey not in Salesforce? */
export const about: EvidenceRequest = { person: audrey, app: salesforce };

/** An evidence source over a Graph that gives these answers, and how it asked: "get", "batch in the background". */
export async function build(parts: Partial<TenantAnswers> = {}) {
  const { client, stub } = await startStubClient(tenantAnswers(parts));
  stubs.push(stub);
  const asked: string[] = [];
  const source = createEvidenceSource({ client: noting(client, asked), clock: systemClock });
  return { stub, asked, source };
}

function noting(client: GraphClient, asked: string[]): GraphClient {
  const note = (how: string, options: CallOptions = {}): void => {
    asked.push(options.background === true ? `${how} in the background` : how);
  };
  return {
    ...client,
    get: (request, options) => {
      note("get", options);
      return client.get(request, options);
    },
    batch: (requests, options) => {
      note("batch", options);
      return client.batch(requests, options);
    },
  };
}

/** Collects once from a Graph that gives these answers. */
export async function collect(parts: Partial<TenantAnswers> = {}, request = about) {
  const { stub, source } = await build(parts);
  const collected = await source.collect(request);
  return { stub, collected, facts: collected.evidence.facts };
}

/** A fact that could not be known, as `toEqual` wants it. */
export const unknown = (reason: string, permission?: string): object =>
  permission === undefined
    ? { state: "unknown", reason }
    : { state: "unknown", reason, permission };

/** A fact read from Graph, as `toMatchObject` wants it. */
export const known = (value: unknown): object => ({ state: "known", source: "graph", value });
