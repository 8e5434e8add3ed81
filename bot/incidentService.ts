import { type StaffedDesk } from "./cases/caseDesk";
import { createEngineerRooms } from "./cases/engineerRooms";
import { causes } from "./causes";
import { createIncidentBook } from "./incidents/incidentBook";
import { createIncidentDesk } from "./incidents/incidentDesk";
import { createIncidentFollowers } from "./incidents/incidentFollowers";
import { createIncidentStore } from "./incidents/incidentStore";
import { lookAtApplication } from "./incidents/lookAtApplication";
import { type TellParts } from "./incidents/tellIncident";
import { type IncidentBook, type IncidentDesk } from "./incidents/port";
import { createWatcher, type Watcher } from "./incidents/watcher";
import { type Outside } from "./outside";
import { type Settings } from "./settings";
import { type DocumentStore } from "./store/port";
import { type Tenant } from "./tenant";
import { type Tell } from "./turns/port";

/** Known incidents: who looks for them, where they are read, and what can be done with them. */
export interface Incidents {
  readonly watcher: Watcher;
  readonly book: IncidentBook;
  readonly desk: IncidentDesk;
}

export interface IncidentFoundation {
  readonly store: DocumentStore;
  readonly tenant: Pick<Tenant, "directory" | "evidence">;
  readonly cases: Pick<StaffedDesk, "book" | "endIncident">;
  readonly tell: Tell;
  readonly tellThread?: TellParts["tellThread"];
}

/** Connects the watch over the applications of the settings to the tenant, the cases and the turns. */
export function openIncidents(
  { watchedApplications: watched, retentionDays }: Settings,
  { log, watch }: Outside,
  { store, tenant, cases, tell, tellThread }: IncidentFoundation,
): Incidents {
  const clock = { now: () => Date.now() };
  const incidents = createIncidentStore(store);
  const followers = createIncidentFollowers(store, clock);
  const { evidence, directory } = tenant;
  const watcher = createWatcher({
    ...{ incidents, followers, watched, directory, log, tell, random: Math.random },
    clock: watch?.clock ?? clock,
    ...{ tellThread, keepMs: retentionDays && retentionDays * 86_400_000 },
    rooms: createEngineerRooms(store, clock),
    cases: {
      active: () => cases.book.active(),
      noteEnd: (key, caseId) => cases.endIncident(key, caseId),
    },
    look: (app) => lookAtApplication({ evidence, causes, clock }, app),
  });
  return {
    watcher,
    book: createIncidentBook({ incidents, watched, log }),
    desk: createIncidentDesk({ incidents, followers, tell, tellNews: watcher.tellNews }),
  };
}
