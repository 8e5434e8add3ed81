import { z } from "zod";
import { type CallOptions, type GraphClient } from "./client";
import { type GraphRequest } from "./graphRequest";
import { type Page, readPage } from "./collection";
import { isObjectId, literal, queryString, searchClause } from "./odata";
import { type Failure, mapOutcome, type Outcome } from "./outcome";
import { present } from "./present";
import { type Person, type PersonTerm, type Search } from "./port";
import { plainLetters, spellings } from "../rules/spellings";
import { notReadable } from "./unknownFact";

/** More people than this nobody chooses among: the text must say more. */
const maxMatches = 10;
const fields = "id,displayName,userPrincipalName,department,jobTitle";

const text = z.string().nullish().catch(undefined);
const user = z.object({
  id: z.string().min(1),
  displayName: text,
  userPrincipalName: text,
  department: text,
  jobTitle: text,
});

/**
 * Finds whom a text means. Ids, sign-in names and employee ids identify; a name is tried exactly, as
 * a beginning and as words in one round trip, and one exact match stands alone.
 */
export async function findPeople(
  client: GraphClient,
  term: PersonTerm,
  options?: CallOptions,
): Promise<Search<Person>> {
  const value = term.value.trim();
  if (value === "" || (term.by === "id" && !isObjectId(value))) return found([], false);
  if (term.by === "name") return byName(client, value, options);
  const outcome = people(
    await client.get(usersRequest({ $filter: identifies(term, value) }), options),
  );
  if (outcome.state !== "ok") return { state: "notReadable", ...notReadable(outcome) };
  return found(outcome.value.items, outcome.value.next !== undefined);
}

function identifies(term: PersonTerm, value: string): string {
  const quoted = literal(value);
  switch (term.by) {
    case "id":
      return `id eq ${quoted}`;
    case "employeeId":
      return `employeeId eq ${quoted}`;
    default:
      return `userPrincipalName eq ${quoted} or mail eq ${quoted}`;
  }
}

async function byName(
  client: GraphClient,
  name: string,
  options?: CallOptions,
): Promise<Search<Person>> {
  const answers = await client.batch(
    {
      exact: usersRequest({ $filter: `displayName eq ${literal(name)}` }),
      begins: usersRequest({ $filter: `startswith(displayName,${literal(name)})` }),
      words: { ...usersRequest({ $search: searchClause("displayName", name) }), advanced: true },
    },
    options,
  );
  const exact = people(answers.exact);
  if (exact.state === "ok" && exact.value.items.length === 1 && exact.value.next === undefined)
    return found(exact.value.items, false);
  const parts = [exact, people(answers.begins), people(answers.words)];
  const matches = new Map<string, Person>();
  let more = false;
  for (const part of parts) {
    if (part.state !== "ok") continue;
    more ||= part.value.next !== undefined;
    for (const person of part.value.items)
      if (!matches.has(person.id)) matches.set(person.id, person);
  }
  // Nobody found by the searches that worked says nothing about the one that did not.
  const failure = parts.find((part): part is Failure => part.state !== "ok");
  if (matches.size === 0 && failure) return { state: "notReadable", ...notReadable(failure) };
  return found([...matches.values()], more);
}

/** Words of a name that are looked for; shorter ones are in too many names. */
const nearWords = { most: 4, least: 3 };
/** What a single word may be mistyped in is its end: its beginning finds "Ketut" for "keteut". */
const beginning = { least: 3, without: 3 };
/** Of a name in several words all may be mistyped, seldom where they begin: "audreyy olvier", "hana novak". */
const lettersOfEach = 2;
/** Many share a word: the near ones are chosen among them. */
const mostSharing = 50;

/**
 * Finds who shares a word with a name that nobody has: "Audry Oliver" shares one with "Audrey Oliver", by
 * display name or sign-in name ("taro yamada"), with the letters of names or without ("soren"). A single
 * word shares its beginning, and several words share how all of them begin. How near the names are is for the caller to say. One round trip.
 */
export async function findSharing(
  client: GraphClient,
  name: string,
  options?: CallOptions,
): Promise<Search<Person>> {
  const words = name.split(/[\s.]+/).filter((word) => word.length >= nearWords.least);
  if (words.length === 0) return found([], false);
  const looked = words.length === 1 ? words.map(beginningOf) : words.slice(0, nearWords.most);
  const requests = looked.map((word, at) => {
    const request = usersRequest({ $search: sharing(word) }, mostSharing);
    return [`word${at}`, { ...request, advanced: true }] as const;
  });
  const begins = looked.length > 1 ? [["begins", beginningAlike(looked)] as const] : [];
  const answers = await client.batch(Object.fromEntries([...requests, ...begins]), options);
  const parts = Object.values(answers).map(people);
  const failure = parts.find((part): part is Failure => part.state !== "ok");
  if (failure) return { state: "notReadable", ...notReadable(failure) };
  const all = parts.flatMap((part) => (part.state === "ok" ? part.value.items : []));
  const matches = new Map(all.map((person) => [person.id, person]));
  const more = parts.some((part) => part.state === "ok" && part.value.next !== undefined);
  return { state: "found", matches: [...matches.values()], more };
}

function beginningOf(word: string): string {
  return word.slice(0, Math.max(beginning.least, word.length - beginning.without));
}

/** Who has words in the display name that begin like all of these. */
function beginningAlike(words: readonly string[]): GraphRequest {
  const letters = words.map((word) => plainLetters(word).slice(0, lettersOfEach)).join(" ");
  const request = usersRequest({ $search: searchClause("displayName", letters) }, mostSharing);
  return { ...request, advanced: true };
}

/** Who has a word in the display name, in any spelling, or in the sign-in name. */
function sharing(word: string): string {
  const clauses = spellings(word).map((one) => searchClause("displayName", one));
  return [...clauses, searchClause("userPrincipalName", plainLetters(word))].join(" OR ");
}

/**
 * Finds whom a term means among the deleted users, which are kept for 30 days (directory-deleteditems-list.md):
 * a deleted one's sign-in name is changed, so that the mail address counts, or the name. One request.
 */
export async function findDeleted(
  client: GraphClient,
  term: PersonTerm,
  options?: CallOptions,
): Promise<Search<Person>> {
  const value = term.value.trim();
  if (value === "" || term.by === "id") return found([], false);
  const $filter =
    term.by === "name" ? `startswith(displayName,${literal(value)})` : identifies(term, value);
  const query = queryString({ $filter, $select: fields, $count: "true", $top: maxMatches + 1 });
  const path = `/directory/deletedItems/microsoft.graph.user${query}`;
  const outcome = people(
    await client.get({ path, permission: "User.Read.All", advanced: true }, options),
  );
  if (outcome.state !== "ok") return { state: "notReadable", ...notReadable(outcome) };
  return found(outcome.value.items, outcome.value.next !== undefined);
}

function found(matches: readonly Person[], more: boolean): Search<Person> {
  return {
    state: "found",
    matches: matches.slice(0, maxMatches),
    more: more || matches.length > maxMatches,
  };
}

function usersRequest(
  which: { $filter: string } | { $search: string },
  top = maxMatches + 1,
): GraphRequest {
  const query = queryString({
    ...which,
    $select: fields,
    $top: top,
  });
  return { path: `/users${query}`, permission: "User.Read.All" };
}

function people(outcome: Outcome<unknown>): Outcome<Page<Person>> {
  return mapOutcome(outcome, (value) => readPage(value, readPerson));
}

function readPerson(value: unknown): Person | undefined {
  const parsed = user.safeParse(value);
  if (!parsed.success) return undefined;
  const { id, displayName, userPrincipalName, department, jobTitle } = parsed.data;
  return present({
    id,
    displayName: displayName ?? userPrincipalName ?? "",
    userPrincipalName: userPrincipalName ?? undefined,
    department: department ?? undefined,
    jobTitle: jobTitle ?? undefined,
  });
}
