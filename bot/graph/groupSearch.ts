import { type CallOptions, type GraphClient } from "./client";
import { readPage } from "./collection";
import { type GraphRequest } from "./graphRequest";
import { readGroup } from "./groups";
import { literal, queryString } from "./odata";
import { type Failure, mapOutcome } from "./outcome";
import { type Group, type Search } from "./port";
import { present } from "./present";
import { notReadable } from "./unknownFact";

/** More groups than this nobody chooses among. */
const maxMatches = 10;

/**
 * Finds the groups of a name (group-list.md), exactly and as a beginning, in one round trip; one
 * exact match stands alone.
 */
export async function findGroups(
  client: GraphClient,
  name: string,
  options: CallOptions,
): Promise<Search<Group>> {
  const wanted = name.trim();
  if (wanted === "") return { state: "found", matches: [], more: false };
  const answers = await client.batch(
    {
      exact: groupsNamed(`displayName eq ${literal(wanted)}`),
      begins: groupsNamed(`startswith(displayName,${literal(wanted)})`),
    },
    options,
  );
  const [exact, begins] = [answers.exact, answers.begins].map((one) =>
    mapOutcome(one, (value) => readPage(value, readNamed)),
  );
  if (exact?.state === "ok" && exact.value.items.length === 1)
    return { state: "found", matches: exact.value.items, more: false };
  const parts = [exact, begins].filter((one) => one !== undefined);
  const failure = parts.find((part): part is Failure => part.state !== "ok");
  const all = new Map<string, Group>();
  for (const part of parts)
    if (part.state === "ok") for (const group of part.value.items) all.set(group.id, group);
  // None found by the search that worked says nothing about the one that did not.
  if (all.size === 0 && failure) return { state: "notReadable", ...notReadable(failure) };
  const matches = [...all.values()];
  return {
    state: "found",
    matches: matches.slice(0, maxMatches),
    more: matches.length > maxMatches,
  };
}

function groupsNamed($filter: string): GraphRequest {
  const query = queryString({
    $filter,
    $select: "id,displayName,securityEnabled",
    $top: maxMatches + 1,
  });
  return { path: `/groups${query}`, permission: "GroupMember.Read.All" };
}

function readNamed(value: unknown): Group | undefined {
  const group = readGroup(value);
  if (group?.displayName === undefined) return undefined;
  const { id, displayName, securityEnabled } = group;
  return present({ id, displayName, securityEnabled });
}
