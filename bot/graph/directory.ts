import { createCache } from "./cache";
import { type GraphClient } from "./client";
import { type Clock } from "./clock";
import { readOn, readPage } from "./collection";
import { mapOutcome, type Outcome } from "./outcome";
import { findDeleted, findPeople, findSharing } from "./peopleSearch";
import { type Application, type Directory, type Person, type Search } from "./port";
import {
  readServicePrincipal,
  type ServicePrincipal,
  servicePrincipalsRequest,
} from "./servicePrincipals";
import { notReadable } from "./unknownFact";

/** Pages of 999 service principals: nobody chooses among more than 5,000. */
const maxPages = 5;
const ttlMs = 5 * 60_000;
/** New applications are rare: for an hour the old list is good enough until the new one is there. */
const staleMs = 60 * 60_000;
/** As long as what is read about the person then. */
const peopleMs = 60_000;

/** Marks what the admin center lists as an enterprise application (serviceprincipal.md, `tags`). */
const enterpriseApplication = "WindowsAzureActiveDirectoryIntegratedApp";

/**
 * Reads people and applications of the tenant. The list of applications is kept for minutes, and who
 * was found by a term for one, so that asking again takes no round trip.
 */
export function createDirectory(client: GraphClient, clock: Clock): Directory {
  const applications = createCache<Search<Application>>({
    clock,
    ttlMs,
    staleMs,
    max: 1,
    keep: ({ state }) => state === "found",
  });
  const people = createCache<Search<Person>>({
    clock,
    ttlMs: peopleMs,
    max: 500,
    // Whoever is missing now may be there the next moment.
    keep: (search) => search.state === "found" && search.matches.length > 0,
  });
  return {
    findPeople: (term) =>
      people.get(`${term.by} ${term.value.trim()}`, () => findPeople(client, term)),
    findSharing: (name) => findSharing(client, name),
    findDeleted: (term) => findDeleted(client, term),
    applications: () => applications.get("all", () => readApplications(client)),
  };
}

async function readApplications(client: GraphClient): Promise<Search<Application>> {
  const request = servicePrincipalsRequest();
  const first = mapOutcome(await client.get(request), (value) =>
    readPage(value, readServicePrincipal),
  );
  const all: Outcome<{ items: readonly ServicePrincipal[]; next?: string }> = await readOn(
    client,
    request,
    first,
    readServicePrincipal,
    { pages: maxPages },
  );
  if (all.state !== "ok") return { state: "notReadable", ...notReadable(all) };
  const matches = all.value.items
    .filter(({ displayName, tags }) => displayName !== "" && isEnterprise(tags))
    .map(({ id, displayName, appId }) =>
      appId === undefined ? { id, displayName } : { id, displayName, appId },
    )
    .sort((a, b) => compare(a.displayName, b.displayName) || compare(a.id, b.id));
  return { state: "found", matches, more: all.value.next !== undefined };
}

function isEnterprise(tags: readonly string[] | undefined): boolean {
  return tags?.includes(enterpriseApplication) ?? true;
}

const { compare } = new Intl.Collator("en");
