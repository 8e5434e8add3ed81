import { type Application, type Directory } from "../graph/port";
import { type Logger } from "../telemetry";
import { afterGlance, type Looked } from "./afterGlance";
import { incidentPrefix, type WatchDocument } from "./incidentDocument";
import { type IncidentStore } from "./incidentStore";
import { isBlind } from "./lookAtApplication";
import { tellIncident, type TellParts } from "./tellIncident";
import { isWatched } from "./watched";

export interface WatcherParts extends TellParts {
  readonly incidents: IncidentStore;
  /** Names or object ids of the service principals to watch. */
  readonly watched: readonly string[];
  readonly directory: Pick<Directory, "applications">;
  readonly look: (app: Application) => Promise<Omit<Looked, "cases">>;
  readonly log: Pick<Logger, "warn">;
  /** Milliseconds since 1970: when looks are due. */
  readonly clock: { now(): number };
  readonly random: () => number;
  /** How long an incident that is over is remembered, in milliseconds; missing: until the next. */
  readonly keepMs?: number | undefined;
}

/** Watches the applications of the settings. */
export interface Watcher {
  /** Does the looks that are due and tells what was not told yet; to be called from time to time. */
  readonly round: () => Promise<void>;
  /** Something was changed in an application: it is looked at again in three minutes. Never rejects. */
  soon(appId: string): Promise<void>;
  /** Tells what is new of an application's incident. */
  readonly tellNews: (key: string) => Promise<void>;
}

const minute = 60_000;
/** Once in a usual cycle, a little earlier or later; soon again when nothing could be read. */
const every = { cycle: 40 * minute, blind: 5 * minute, soon: 3 * minute } as const;

/**
 * Creates the watcher. Moving `nextAt` on, only if unchanged, is what gives an instance the right to
 * look; a process that dies after it leaves the application to the next look. What was found is told
 * until the document says that it was.
 */
export function createWatcher(parts: WatcherParts): Watcher {
  const { incidents, watched, directory, log, clock } = parts;

  const tellNews = async (key: string): Promise<void> => {
    const { incident, told = 0 } = (await incidents.read(key)) ?? {};
    if (incident === undefined || told >= incident.version) return;
    await tellIncident(parts, incident);
    await incidents.change(key, (now) =>
      now?.incident?.id === incident.id && now.told < incident.version
        ? { ...now, told: incident.version }
        : undefined,
    );
  };
  const visit = async (app: Application): Promise<void> => {
    const key = incidentPrefix + app.id;
    await tellNews(key);
    if ((await claim(parts, key)) === undefined) return;
    await keepLook(parts, key, app);
    await tellNews(key);
  };

  return {
    round: async () => {
      const found = await directory.applications();
      if (found.state !== "found") return;
      for (const app of found.matches.filter((one) => isWatched(watched, one)))
        await visit(app).catch((error: unknown) => {
          log.warn("watchFailed", { error });
        });
    },
    soon: async (appId) => {
      const nextAt = new Date(clock.now() + every.soon).toISOString();
      try {
        await incidents.change(incidentPrefix + appId, (watch) =>
          watch && watch.nextAt > nextAt ? { ...watch, nextAt } : undefined,
        );
      } catch (error) {
        log.warn("watchNotMoved", { error });
      }
    },
    tellNews,
  };
}

/** Takes a look that is due; undefined when none is, or another instance has it. */
function claim(
  { incidents, clock, random, keepMs = Infinity }: WatcherParts,
  key: string,
): Promise<WatchDocument | undefined> {
  const now = clock.now();
  const nextAt = new Date(now + every.cycle * (0.9 + 0.2 * random())).toISOString();
  return incidents.change(key, (watch = { nextAt: "", count: 0, told: 0 }) =>
    watch.nextAt !== "" && Date.parse(watch.nextAt) > now
      ? undefined
      : { ...withoutOld(watch, now - keepMs), nextAt },
  );
}

/** Who had an incident is not kept for ever; its number stays, so that no other gets the same. */
function withoutOld(watch: WatchDocument, before: number): WatchDocument {
  const { incident, ...rest } = watch;
  const isOld = incident?.overAt !== undefined && Date.parse(incident.overAt) < before;
  return isOld ? rest : watch;
}

async function keepLook(
  { incidents, cases, look, clock }: WatcherParts,
  key: string,
  app: Application,
): Promise<void> {
  const looked = await look(app);
  const active = await cases.active();
  const under = (id: string): number => active.filter(({ incident }) => incident?.id === id).length;
  const soon = new Date(clock.now() + every.blind).toISOString();
  await incidents.change(key, (watch) => {
    if (watch === undefined) return undefined;
    const next = isBlind(looked) ? { ...watch, nextAt: soon } : watch;
    return afterGlance(next, { ...looked, cases: under });
  });
}
