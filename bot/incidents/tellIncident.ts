import { type CaseParty, type CaseRecord } from "../cases/port";
import { type Address, type Notice, type Tell } from "../turns/port";
import { type IncidentFollowers } from "./incidentFollowers";
import { type Incident } from "./port";

export interface TellParts {
  readonly tell: Tell;
  /** The conversations in which engineers hear of cases. */
  readonly rooms: { list(): Promise<readonly CaseParty[]> };
  readonly followers: IncidentFollowers;
  /** Brings it into its thread where the engineers are, as `Tell` does; missing where there is none. */
  readonly tellThread?:
    | ((incident: Incident, news: Omit<Notice, "to" | "as">) => Promise<Address | undefined>)
    | undefined;
  readonly cases: {
    /** Open and taken ones. */
    active(): Promise<readonly CaseRecord[]>;
    /** Notes on one that its incident is over, once per key. */
    readonly noteEnd: (key: string, caseId: string) => Promise<void>;
  };
}

/**
 * Tells the engineers what is new of an incident, and at its end those who follow it and its cases.
 * Everything has an id, so that it can be told again when it threw half-way.
 */
export async function tellIncident(parts: TellParts, incident: Incident): Promise<void> {
  const { tell, tellThread, rooms, followers, cases } = parts;
  const { id, version, state } = incident;
  const news = {
    ...{ id: `incident ${id} ${version}`, event: "incidentNews" },
    value: { incidentId: id },
  };
  await tellThread?.(incident, news);
  for (const { at } of await rooms.list()) await tell({ ...news, to: at });
  if (state === "open") return;
  await followers.dismiss(id, (at) => tellEnd(tell, at, incident));
  for (const { caseId, incident: under } of await cases.active())
    if (under?.id === id) await cases.noteEnd(`incident ${id}`, caseId);
}

/** Tells one conversation that an incident is over. */
export async function tellEnd(
  tell: Tell,
  to: Address,
  { id }: Pick<Incident, "id">,
): Promise<void> {
  const value = { incidentId: id };
  await tell({ id: `incident ${id} over`, to, event: "incidentOver", value });
}
