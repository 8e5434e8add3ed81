import { outsideOfFilter, staff } from "./staff";
import { type ApplicationPlan } from "./application";
import { type Directory, type DirectoryUser, type UserValue, userId } from "./directory";
import { type GuidMaker, numberFrom } from "./guidMaker";

const minuteMs = 60_000;
/** One everyday change in the directory in each such stretch of time. */
const everydayMs = 20 * minuteMs;

/** Something that happens to a person in a source system; cycles pick it up. Time in ms. */
export interface SourceChange {
  readonly at: number;
  /** Entra object id, or worker id. */
  readonly objectId: string;
  readonly set?: Readonly<Record<string, UserValue>>;
  /** Keys of the applications whose jobs hear of it; all that know the person when missing. */
  readonly apps?: readonly ApplicationPlan["key"][];
}

/** A change as planned, for a person by alias. */
export interface PlannedChange extends Omit<SourceChange, "at" | "objectId"> {
  readonly alias: string;
  /** So long before the tenant was staged. */
  readonly minutes: number;
}

/** Changes that lead to the causes of the demo people, and fresh entries for them. */
export const plannedChanges: readonly PlannedChange[] = [
  { alias: "audrey", minutes: 130, set: { jobTitle: "Senior Campaign Manager" } },
  // Assigned and taken off again before a cycle began: the change still arrives.
  { alias: "ben", minutes: 120, apps: ["expenses"] },
  { alias: "chiara.russo", minutes: 150, apps: ["atlassian"] },
  { alias: "dmitri.volkov", minutes: 180, set: { officeLocation: "Riga 2" } },
  { alias: "elena.popescu", minutes: 170, apps: ["expenses"] },
  { alias: "farid.haddad", minutes: 160, set: { mobilePhone: "+1 206 555 0199" } },
  { alias: "petra.novak", minutes: 100, apps: ["badges"] },
  { alias: "grace.kim", minutes: 110, set: { officeLocation: "Austin 2" } },
  { alias: "ketut.budiono", minutes: 140, set: { mobilePhone: "+1 206 555 0198" } },
  { alias: "mona.haas", minutes: 105, set: { officeLocation: "Basel 2" } },
  { alias: "ravi.menon", minutes: 15, set: { jobTitle: "Head of Services" } },
];

/** The planned changes with their times and ids, oldest first. */
export function timedChanges(
  planned: readonly PlannedChange[],
  guid: GuidMaker,
  stagedAt: number,
): SourceChange[] {
  return planned
    .map(({ alias, minutes, ...change }) => ({
      ...change,
      at: stagedAt - minutes * minuteMs,
      objectId: userId(guid, alias),
    }))
    .sort((a, b) => a.at - b.at);
}

/** Where a stream of everyday changes stands. */
export interface EverydayChanges {
  /** The changes up to `now` that were not given out yet, oldest first. */
  until(now: number): SourceChange[];
}

/**
 * Everyday life: someone without a cause gets a new phone number (which many applications hold) or a
 * new office (which none holds). The same change at the same time whenever the demo starts.
 */
export function everydayChanges(
  directory: Directory,
  spared: ReadonlySet<string>,
  guid: GuidMaker,
  from: number,
): EverydayChanges {
  // Whoever is outside of the filter keeps the place in lists of those, whatever the day.
  const open = new Set(staff.flatMap((one) => (one.reason === outsideOfFilter ? one.alias : [])));
  const others = directory.users.filter(({ alias }) => !spared.has(alias));
  const people = others.map((one, at) => {
    const next = [...others.slice(at), ...others].find(({ alias }) => !open.has(alias));
    return next ?? one;
  });
  let slot = Math.ceil(from / everydayMs);
  return {
    until(now) {
      const changes: SourceChange[] = [];
      for (; slot * everydayMs <= now; slot += 1) changes.push(changeIn(slot, people, guid));
      return changes;
    },
  };
}

function changeIn(slot: number, people: readonly DirectoryUser[], guid: GuidMaker): SourceChange {
  const chance = guid("everyday", slot);
  const person = people[numberFrom(chance, people.length)];
  const number = numberFrom(guid("number", slot), 9_000) + 1_000;
  return {
    at: slot * everydayMs,
    objectId: person?.id ?? "",
    set:
      number % 2 === 0
        ? { mobilePhone: `+1 206 555 ${number}` }
        : { officeLocation: `${String(person?.attributes["city"])} ${number % 9}` },
  };
}
