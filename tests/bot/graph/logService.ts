import { type Clock } from "../../../bot/graph/clock";

/** An entry as far as these tests need one. */
export interface ServedEntry {
  readonly app: string;
  readonly user: string;
  readonly name?: string;
  readonly at: number;
}

export interface LogServiceOptions {
  readonly clock: Clock;
  /** Newest first, as the service gives them. */
  readonly entries: readonly ServedEntry[];
  readonly latencyMs?: number;
  /** How many requests are answered in that time; the others only in minutes. */
  readonly answered?: number;
  /** More conditions in one filter are answered 400. */
  readonly mostConditions?: number;
}

/**
 * The provisioning log as a `fetch`, on the clock of the test: filters by ids, pages, and refuses the
 * sixth request in ten seconds as the service does.
 */
export function logService({ clock, entries, latencyMs = 300, ...options }: LogServiceOptions) {
  const { mostConditions = Infinity, answered = Infinity } = options;
  let sent = 0;
  const requests: { at: number; filter: string }[] = [];
  let refused = 0;
  const answer = (url: URL): { status: number; body: object } => {
    const filter = url.searchParams.get("$filter") ?? "";
    const recent = requests.filter(({ at }) => clock.now() - at < 10_000);
    requests.push({ at: clock.now(), filter });
    if (recent.length >= 5) {
      refused += 1;
      return { status: 429, body: { error: { code: "TooManyRequests" } } };
    }
    const ids = [...filter.matchAll(/sourceIdentity\/id eq '([^']+)'/g)].map(([, id]) => id);
    const app = /servicePrincipal\/id eq '([^']+)'/.exec(filter)?.[1];
    if (ids.length > mostConditions)
      return { status: 400, body: { error: { code: "BadRequest", message: "Too many nodes" } } };
    const wanted = new Set(ids);
    const found = entries.filter(
      (entry) => entry.app === app && (wanted.size === 0 || wanted.has(entry.user)),
    );
    const from = Number(url.searchParams.get("$skiptoken") ?? 0);
    const to = from + Number(url.searchParams.get("$top"));
    const next = new URL(url);
    next.searchParams.set("$skiptoken", String(to));
    const more = to < found.length ? { "@odata.nextLink": next.href } : {};
    return { status: 200, body: { value: found.slice(from, to).map(wire), ...more } };
  };
  const served = async (...[input, init]: Parameters<typeof fetch>): Promise<Response> => {
    const signal = init?.signal ?? undefined;
    sent += 1;
    await clock.wait(sent > answered ? 600_000 : latencyMs, signal);
    if (signal?.aborted === true) throw new Error("aborted");
    const { status, body } = answer(new URL(input instanceof Request ? input.url : input));
    const bytes = new TextEncoder().encode(JSON.stringify(body));
    // A whole Response is read over several rounds of the event loop, and this clock waits for none.
    return { status, headers: new Headers(), body: [bytes] } as unknown as Response;
  };
  return {
    fetch: served satisfies typeof fetch,
    requests,
    refused: () => refused,
    sent: () => sent,
  };
}

function wire({ app, user, name = user, at }: ServedEntry): object {
  const iso = new Date(at).toISOString();
  return {
    id: `${app} ${user} ${at}`,
    activityDateTime: iso,
    jobId: "salesforce.1.2",
    provisioningAction: "other",
    provisioningStatusInfo: { status: "skipped", errorInformation: null },
    sourceIdentity: { id: user, displayName: name, identityType: "user", details: {} },
    targetIdentity: { id: "", displayName: "", identityType: "", details: {} },
    sourceSystem: { id: "s", displayName: "Azure Active Directory", details: {} },
    targetSystem: { id: "t", displayName: "Salesforce", details: {} },
    servicePrincipal: { id: app, displayName: app },
    provisioningSteps: [],
    modifiedProperties: [],
  };
}
