import { fc } from "../../properties";

import { createCaseDesk } from "../../../bot/cases/caseDesk";
import { type CaseCommand, type CaseEntry, type CaseRecord } from "../../../bot/cases/port";
import { type DocumentStore } from "../../../bot/store/port";
import { audrey, ben, draft, elsewhere, erin, frank } from "./parties";

/** What somebody does, on which of the desks, and what befalls it on the way. */
export interface Deed {
  readonly command: Exclude<CaseCommand, { act: "watch" }>;
  readonly desk: 0 | 1;
  /** Steps outwards after which the process dies or an answer is lost; the sender sends again. */
  readonly diesAfter: number | undefined;
  /** The same is delivered twice at once. */
  readonly twice: boolean;
}

const caseId = "case-1001";
const people = fc.constantFrom(audrey, ben, erin, frank, elsewhere(erin), elsewhere(audrey));
const engineers = fc.constantFrom(erin, frank, elsewhere(erin));

const command: fc.Arbitrary<Deed["command"]> = fc.oneof(
  fc.record({
    act: fc.constant("move" as const),
    move: fc.constantFrom(
      ...(["take", "resolve", "handBack", "reopen", "notSolved", "withdraw"] as const),
    ),
    caseId: fc.constant(caseId),
    by: people,
  }),
  // Most sequences are alive only if cases are taken again and again.
  fc.record({
    act: fc.constant("move" as const),
    move: fc.constantFrom(...(["take", "take", "handBack", "resolve"] as const)),
    caseId: fc.constant(caseId),
    by: engineers,
  }),
  fc.record({
    act: fc.constant("say" as const),
    side: fc.constant("engineer" as const),
    caseId: fc.constant(caseId),
    by: engineers,
    text: fc.constant("words"),
  }),
  fc.record({
    act: fc.constant("say" as const),
    side: fc.constant("requester" as const),
    caseId: fc.constant(caseId),
    by: fc.constantFrom(audrey, audrey, ben),
    text: fc.constant("words"),
  }),
  fc.record({
    act: fc.constant("transfer" as const),
    caseId: fc.constant(caseId),
    by: engineers,
    name: fc.constantFrom("Erin", "Frank", "Nobody"),
  }),
  fc.record({ act: fc.constant("join" as const), caseId: fc.constant(caseId), by: people }),
);

const deed: fc.Arbitrary<Deed> = fc.record({
  command,
  desk: fc.constantFrom(0 as const, 1 as const),
  diesAfter: fc.option(fc.nat(12), { nil: undefined }),
  twice: fc.boolean(),
});

/** Deeds in rounds; those of a round happen at once. */
export const rounds = fc.array(fc.array(deed, { minLength: 1, maxLength: 4 }), {
  minLength: 1,
  maxLength: 25,
});

/** A store that fails after some steps, before or after the step itself is done. */
function mortal(store: DocumentStore, diesAfter: number): DocumentStore {
  let left = diesAfter;
  const step = async <T>(work: () => Promise<T>): Promise<T> => {
    if (left-- > 0) return work();
    // The last one is done, and its answer is lost; nothing comes after it.
    if (left === -1) await work();
    throw new Error("The process is dead");
  };
  return {
    ...store,
    read: (key) => step(() => store.read(key)),
    write: (key, value, expected) => step(() => store.write(key, value, expected)),
    delete: (key, expected) => step(() => store.delete(key, expected)),
    list: (prefix, options) => step(() => store.list(prefix, options)),
  };
}

/** Plays the rounds on a store and returns what became of the case and who was told what. */
export async function playRounds(store: DocumentStore, played: readonly (readonly Deed[])[]) {
  let now = Date.UTC(2026, 10, 28, 9);
  const told = new Map<string, Set<string>>();
  const refused = new Set<string>();
  const deskOn = (on: DocumentStore) =>
    createCaseDesk({
      store: on,
      clock: { now: () => (now += 1000) },
      takeMinutes: 15,
      tell: ({ id, to, event }) => {
        if (event === "caseRefused") refused.add(id.replace("refused ", ""));
        else told.set(to.conversation, (told.get(to.conversation) ?? new Set()).add(id));
        return Promise.resolve("told");
      },
    });
  const desks = [deskOn(store), deskOn(store)] as const;
  for (const by of [erin, frank])
    await desks[0].act(`watch ${by.displayName}`, { act: "watch", by });
  await desks[0].open("open#0", draft);
  const keys: { key: string; command: Deed["command"] }[] = [];
  for (const [at, round] of played.entries())
    await Promise.all(
      round.map(async ({ command: one, desk, diesAfter, twice }, n) => {
        const key = `deed ${at}.${n}`;
        keys.push({ key, command: one });
        if (diesAfter !== undefined)
          await deskOn(mortal(store, diesAfter))
            .act(key, one)
            .catch(() => undefined);
        const again = () => desks[desk].act(key, one);
        await Promise.all(twice ? [again(), again()] : [again()]);
      }),
    );
  const { book } = desks[0];
  const record = (await book.read(caseId))!;
  const entries = await book.entries(record, 0);
  return { record, entries, keys, refused, told, active: await book.active() };
}

type Played = Awaited<ReturnType<typeof playRounds>>;

/** What is wrong with how a case went; empty when all invariants hold. */
export function faultsOfPlay({ record, entries, keys, refused, told, active }: Played): string[] {
  const made = new Map<string, number>();
  for (const { key } of entries) made.set(key, (made.get(key) ?? 0) + 1);
  return [
    ...numberedWhole(record, entries),
    ...historyWhole(record, entries),
    ...[...made].flatMap(([key, times]) => (times > 1 ? [`${key} happened ${times} times`] : [])),
    // Nothing is lost: each deed is in the history, or its doer was told that it was refused.
    ...keys.flatMap(({ key }) => (made.has(key) || refused.has(key) ? [] : [`${key} is lost`])),
    ...((record.state === "taken") === (record.owner !== undefined)
      ? []
      : ["owner and state differ"]),
    ...entries.flatMap((entry) =>
      addressee(entry).flatMap((to) =>
        told.get(to)?.has(`${record.caseId}/${entry.sequence}`) === true
          ? []
          : [`${to} was not told of ${entry.sequence}`],
      ),
    ),
    ...(active.length === (["open", "taken"].includes(record.state) ? 1 : 0)
      ? []
      : ["the list of active cases is wrong"]),
  ];
}

function addressee({ what }: CaseEntry): string[] {
  return what.kind === "words" ? [what.to.conversation] : [];
}

function numberedWhole({ last, version }: CaseRecord, entries: readonly CaseEntry[]): string[] {
  const whole = entries.every(({ sequence }, at) => sequence === at + 1);
  return whole && entries.length === last && version === last ? [] : ["entries are missing"];
}

/** The transitions follow each other from the opening to the present state, and words go to owners. */
function historyWhole(record: CaseRecord, entries: readonly CaseEntry[]): string[] {
  const faults: string[] = [];
  let at: Standing = {};
  for (const entry of entries) {
    const { what, sequence } = entry;
    if (what.kind === "words") faults.push(...wordsWrong(entry, at));
    if (what.kind !== "moved") continue;
    if (what.from !== at.state) faults.push(`${sequence} does not begin where it was`);
    at = { state: what.to, owner: what.owner };
  }
  const leadsHere = at.state === record.state && at.owner === record.owner?.displayName;
  return leadsHere ? faults : [...faults, "the history does not lead here"];
}

interface Standing {
  readonly state?: string;
  readonly owner?: string | undefined;
}

function wordsWrong({ what, by, sequence }: CaseEntry, { state, owner }: Standing): string[] {
  if (what.kind !== "words") return [];
  const isOwners =
    by.side === "engineer" ? by.name === owner : what.to.conversation.startsWith(owner ?? "?");
  return [
    ...(state === "taken" ? [] : [`${sequence} was said while nobody had the case`]),
    ...(isOwners ? [] : [`${sequence} is not between the owner and the person`]),
  ];
}
