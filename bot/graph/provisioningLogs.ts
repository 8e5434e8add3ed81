import { readEntry } from "../logs";
import { createCache } from "./cache";
import { type GraphClient } from "./client";
import { type Clock } from "./clock";
import { readOn, readPage } from "./collection";
import { createGatheredLog } from "./gatheredLog";
import { accountEntries, type LogPage, readLogPage } from "./logPage";
import { logRequest, type LogQuestion, whoOf } from "./logQuery";
import { type AskOptions } from "./logWaiter";
import { mapOutcome, type Outcome } from "./outcome";
import { ranOut } from "./ranOut";

/** Of a person since a moment, or in all applications: rows are big. */
const rowsOfOne = 100;
/** Of everybody in an application: about 3 MB at most. */
const sweep = { rows: 200, furtherPages: 4 } as const;

/** The provisioning log of the tenant. */
export interface ProvisioningLogs {
  /** Entries newest first. None found is an empty page, not a failure. */
  find(question: LogQuestion, options?: AskOptions): Promise<Outcome<LogPage>>;
  /** Entries of everybody in an application, a bounded number; people's questions go before further pages. */
  sweep(
    question: Required<Pick<LogQuestion, "app" | "since">> & Pick<LogQuestion, "until">,
    options?: AskOptions,
  ): Promise<Outcome<LogPage>>;
  /** The newest entries of all applications since a moment (ISO 8601), one page. */
  newest(since: string, options?: AskOptions): Promise<Outcome<LogPage>>;
}

const nobody: Outcome<LogPage> = {
  state: "ok",
  value: { entries: [], more: false },
  requestIds: [],
};

/** Reads the provisioning log; the same question within a minute is asked once. */
export function createProvisioningLogs(client: GraphClient, clock: Clock): ProvisioningLogs {
  const gathered = createGatheredLog(client, clock);
  const remember = (max: number) =>
    createCache<Outcome<LogPage>>({
      ...{ clock, max, ttlMs: 60_000 },
      keep: ({ state }) => state === "ok",
      ranOut: (outcome, until) => ranOut(outcome, until, clock.now()),
    });
  const found = remember(500);
  const sweeps = remember(5);
  const newest = remember(1);

  const load = async (question: LogQuestion, options: AskOptions): Promise<Outcome<LogPage>> => {
    const { app, since } = question;
    if (app !== undefined && since === undefined)
      return gathered.ask({ ...question, app }, options);
    const who = whoOf(question);
    const request = logRequest({ ...question, who, rows: rowsOfOne, now: clock.now() });
    return mapOutcome(await client.get(request, options), (value) => {
      const page = readLogPage(value, rowsOfOne);
      return page && accountEntries(page.entries, page.next);
    });
  };

  return {
    find(question, options = {}) {
      if (whoOf(question).length === 0) return Promise.resolve(nobody);
      return found.get(JSON.stringify(question), () => load(question, options), options);
    },
    newest(since, options = {}) {
      const read = async (): Promise<Outcome<LogPage>> => {
        const request = logRequest({ since, who: [], rows: sweep.rows, now: clock.now() });
        return mapOutcome(await client.get(request, options), (value) => {
          const page = readLogPage(value, sweep.rows);
          return page && accountEntries(page.entries, page.next);
        });
      };
      return newest.get(since, read, options);
    },
    sweep(question, options = {}) {
      const read = async (): Promise<Outcome<LogPage>> => {
        const request = logRequest({ ...question, who: [], rows: sweep.rows, now: clock.now() });
        const first = mapOutcome(await client.get(request, options), (value) =>
          readPage(value, readEntry),
        );
        const pages = { pages: sweep.furtherPages, background: true, ...options };
        const all = await readOn(client, request, first, readEntry, pages);
        return mapOutcome(all, ({ items, next }) => accountEntries(items, next));
      };
      return sweeps.get(JSON.stringify(question), read, options);
    },
  };
}
