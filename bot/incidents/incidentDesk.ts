import { type CaseParty } from "../cases/port";
import { type Tell } from "../turns/port";
import { keyOfIncident } from "./incidentDocument";
import { type IncidentFollowers } from "./incidentFollowers";
import { type IncidentStore } from "./incidentStore";
import { type Incident, type IncidentCommand, type IncidentDesk } from "./port";
import { tellEnd } from "./tellIncident";

export interface IncidentDeskParts {
  readonly incidents: IncidentStore;
  readonly followers: IncidentFollowers;
  readonly tell: Tell;
  /** Brings what is new to the engineers, at once rather than with the next round. */
  readonly tellNews: (key: string) => Promise<void>;
}

/** Creates the desk. Every change is read, checked and written if unchanged. */
export function createIncidentDesk(parts: IncidentDeskParts): IncidentDesk {
  const { incidents, followers, tellNews } = parts;
  return {
    act: async (command) => {
      const { act, incidentId, by } = command;
      const key = keyOfIncident(incidentId);
      if (key === undefined) return;
      if (act === "unfollow") await followers.remove(incidentId, by.at);
      else if (act === "follow") await follow(parts, command);
      else {
        const changed = await incidents.change(key, (watch) => {
          const { incident } = watch ?? {};
          const next = incident?.id === incidentId ? owned(incident, act, by) : undefined;
          return watch && next && { ...watch, incident: next };
        });
        if (changed !== undefined) await tellNews(key);
      }
    },
  };
}

/** Noted first and looked after: one that ended meanwhile is told of either here or with all others. */
async function follow(
  { incidents, followers, tell }: IncidentDeskParts,
  { incidentId, by: { at } }: IncidentCommand,
): Promise<void> {
  await followers.add(incidentId, at);
  if ((await incidents.find(incidentId))?.state === "open") return;
  await tellEnd(tell, at, { id: incidentId });
  await followers.remove(incidentId, at);
}

/** The incident in other hands; undefined where that is not possible. */
function owned(
  { owner, ...incident }: Incident,
  act: "take" | "handBack",
  by: CaseParty,
): Incident | undefined {
  if (by.role !== "engineer" || incident.state !== "open") return undefined;
  const version = incident.version + 1;
  if (act === "take") return owner === undefined ? { ...incident, owner: by, version } : undefined;
  return owner !== undefined && isSame(owner, by) ? { ...incident, version } : undefined;
}

function isSame(one: CaseParty, other: CaseParty): boolean {
  if (one.userId !== undefined || other.userId !== undefined) return one.userId === other.userId;
  return one.at.route === other.at.route && one.at.conversation === other.at.conversation;
}
