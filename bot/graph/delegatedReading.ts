import { type UnknownFact } from "../diagnosis";
import { type TokenOf } from "../fixes/port";
import {
  type Collected,
  type EverywhereRequest,
  type EvidenceRequest,
  type EvidenceSource,
  type FoundEverywhere,
  type PersonRead,
  type PersonRequest,
  type RulesRead,
  type RulesRequest,
  type SignInHint,
  type Surveyed,
  type SurveyRequest,
} from "./port";
import { createOwnSources, type OwnSource, type Reading } from "./ownSources";

export interface DelegatedReadingParts {
  readonly own: EvidenceSource;
  readonly tokenOf: TokenOf;
  readonly sourceWith: (token: string) => OwnSource;
  /** Drops the token of a person, so that the next one comes from a new sign-in. */
  readonly forget: (userId: string) => Promise<void>;
}

export interface DelegatedReading extends EvidenceSource {
  /** Reads for this person no more with the last token that is known: they signed out. */
  readonly signedOut: (userId: string) => void;
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** People whose refused tokens are remembered. */
const mostPeople = 50;

/**
 * Whoever signed in is read for with the own token, so that Graph itself decides what this person may
 * see: what it refuses is not filled in with the rights of the bot. Without a token the bot reads, and
 * offers to sign in where that could show more. A token that Graph refuses (Conditional Access wants another
 * sign-in, or it was revoked) is dropped; the bot's answer comes with the wish to sign in again.
 */
export function withDelegatedReading(parts: DelegatedReadingParts): DelegatedReading {
  const { own, tokenOf, sourceWith, forget } = parts;
  const sources = createOwnSources(sourceWith);
  /** Whose token was refused last: a turn that is run again must say the same. */
  const refused = new Set<string>();
  /** The token of a person now; while that cannot be asked, the last one that is known. */
  const signedInAs = async (userId: string): Promise<OwnSource | "none" | "unavailable"> => {
    try {
      const signedIn = await tokenOf({ userId });
      return signedIn === "none" ? signedIn : sources.of(userId, signedIn.token);
    } catch {
      // Else what Graph refuses to this person would be shown for as long as the service is away.
      return sources.last(userId) ?? "unavailable";
    }
  };

  /** What the bot may read by itself, and whether a sign-in could show more. */
  const readByBot = async <T extends Hinted>(
    userId: string,
    signedIn: "none" | "unavailable",
    { read, denied }: Question<T>,
  ): Promise<T> => {
    const mine = await read(own);
    if (signedIn === "unavailable") return mine;
    sources.drop(userId);
    if (refused.has(userId)) return { ...mine, signIn: "again" };
    return denied(mine) === 0 ? mine : { ...mine, signIn: "wanted" };
  };

  const readFor = async <T extends Hinted>(
    userId: string | undefined,
    question: Question<T>,
  ): Promise<T> => {
    if (userId === undefined) return question.read(own);
    const signedIn = await signedInAs(userId);
    if (typeof signedIn === "string") return readByBot(userId, signedIn, question);
    const theirs = await question.read(signedIn.source);
    if (!signedIn.wasRefused()) {
      refused.delete(userId);
      return { ...theirs, ownRights: true };
    }
    if (refused.size >= mostPeople) refused.clear();
    refused.add(userId);
    await forget(userId);
    return readByBot(userId, "none", question);
  };

  return {
    ...own,
    collect: (request) => readFor(askerOf(request), collecting(request)),
    everywhere: (request) => readFor(askerOf(request), lookingEverywhere(request)),
    person: (request) => readFor(askerOf(request), readingPerson(request)),
    rules: (request) => readFor(askerOf(request), readingRules(request)),
    survey: (request) => readFor(askerOf(request), surveying(request)),
    signedOut: (userId) => {
      refused.delete(userId);
      sources.drop(userId);
    },
    changed: (...change) => {
      for (const one of [own, sources]) one.changed(...change);
    },
  };
}

/** What is read, by whomever, and how much of it was denied. */
interface Question<T> {
  readonly read: (source: Reading) => Promise<T>;
  readonly denied: (answer: T) => number;
}

const collecting = (request: EvidenceRequest): Question<Collected> => ({
  read: (source) => source.collect(request),
  denied: deniedFacts,
});
const lookingEverywhere = (request: EverywhereRequest): Question<FoundEverywhere> => ({
  read: (source) => source.everywhere(request),
  denied: deniedLog,
});
const readingPerson = (request: PersonRequest): Question<PersonRead> => ({
  read: (source) => source.person(request),
  denied: deniedOfPerson,
});
const readingRules = (request: RulesRequest): Question<RulesRead> => ({
  read: (source) => source.rules(request),
  denied: ({ rules }) => (rules.state === "unknown" && rules.reason === "noPermission" ? 1 : 0),
});
const surveying = (request: SurveyRequest): Question<Surveyed> => ({
  read: (source) => source.survey(request),
  denied: deniedJobs,
});

interface Hinted {
  readonly signIn?: SignInHint;
  readonly ownRights?: boolean;
}

/** Who may have signed in; an employee's own entry is read with the bot's rights or not at all. */
function askerOf({
  asker = "",
  onlyById = false,
}: Pick<EvidenceRequest, "asker" | "onlyById">): string | undefined {
  return onlyById || !guid.test(asker) ? undefined : asker;
}

/** How many facts could not be read for want of a permission. */
function deniedFacts({ evidence, recent }: Collected): number {
  const facts = Object.values(evidence.facts).filter(
    (fact) => fact.state === "unknown" && fact.reason === "noPermission",
  );
  return facts.length + (recent === undefined ? 0 : deniedLog(recent));
}

/** The same of a look at many applications. */
function deniedJobs(surveyed: Surveyed): number {
  if (surveyed.state === "notReadable") return deniedLog(surveyed);
  const { looked, log } = surveyed;
  const denied = looked.filter(({ evidence }) => {
    const { jobState } = evidence.facts;
    return jobState.state === "unknown" && jobState.reason === "noPermission";
  });
  return denied.length + (log === undefined ? 0 : deniedLog(log));
}

function deniedOfPerson({ object, groups }: PersonRead): number {
  const isDenied = (fact: UnknownFact): boolean => fact.reason === "noPermission";
  return [object, groups].filter((fact) => fact.state === "unknown" && isDenied(fact)).length;
}

function deniedLog(read: { readonly state: string; readonly reason?: string }): number {
  return read.state === "notReadable" && read.reason === "noPermission" ? 1 : 0;
}
