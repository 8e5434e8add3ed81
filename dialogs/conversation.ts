import { type TranscriptLine } from "../bot/cases/port";
import { type FixId } from "../bot/diagnosis";
import { type FixOutcome, type FixPlan } from "../bot/fixes/port";
import { type LogEntry, type LogStep } from "../bot/logs/port";
import { type Json } from "../bot/store/port";
import { type Button, type CardAction } from "../cards/actions";
import { type Asking } from "./asking";
import { type KeptEvidence } from "./keptEvidence";
import { type LaterLook, type Topic } from "./topic";

/** What a conversation was told of a case. */
export interface CaseSeen {
  /** Sequence of the last entry that was told here. */
  readonly sequence: number;
  /** Where its newest card is. */
  readonly slot?: string;
}

/** What an engineer was told of an incident. */
export interface IncidentSeen {
  readonly version: number;
  /** Where its card is. */
  readonly slot: string;
  /** Who had it then. */
  readonly owner?: string;
}

/** An incident whose end a person wants to be told of. */
export interface IncidentFollow {
  readonly id: string;
  /** Name of the application. */
  readonly app: string;
}

/** A diagnosis card that was shown here; its buttons work as long as it is kept. */
export interface ShownCard {
  readonly card: string;
  readonly topic: Topic;
  /** The actions of its buttons: nothing else is done with it. */
  readonly offers: readonly CardAction["action"][];
  /** The cause it led with, for feedback; `unexplained` where none was found. */
  readonly cause?: string;
  /** Whether it helped was said. */
  readonly rated?: boolean;
  /** The cause it led with, and when that should be over (ISO 8601). */
  readonly found?: { readonly cause: string; readonly expectedAt?: string };
  /** Ids of the Graph requests behind it, for the case. */
  readonly requestIds?: readonly string[];
  /** Person and application in words. */
  readonly names: { readonly person?: string; readonly app?: string };
  /** What was known then; kept for the newest cards, it is most of what a conversation weighs. */
  readonly evidence?: KeptEvidence;
  /** Cause line and facts in words, for the case. */
  readonly summary: readonly string[];
  /** What to do next, for who asks again in words. */
  readonly next: readonly string[];
  /** The language of these words, by its tag. */
  readonly language?: string;
  /** It told of everybody in an application: its evidence alone does not make its words again. */
  readonly ofMany?: boolean;
  /** What its list opens, by number. */
  readonly opens?: readonly Topic[];
  /** Which of these was opened last, from 0. */
  readonly openedAt?: number;
  /** It is about a row of a table that was pasted. */
  readonly ofRows?: true;
  /** Values were proposed below it: "and IT?" goes on with that. */
  readonly proposed?: true;
  /** Steps of a pasted entry, which cannot be read again. */
  readonly pasted?: { readonly at: string; readonly steps: readonly LogStep[] };
}

/** A look-up that goes on after its turn. */
export interface Waiting {
  readonly ticket: string;
  readonly topic: Topic;
  /** It is looked at for a fix. */
  readonly fix?: FixWish;
}

/** A fix that somebody asked for, and the case it is for. */
export interface FixWish {
  readonly fix: FixId;
  readonly caseId?: string;
}

/** A fix that waits for its confirmation, or had it. */
export interface FixOffer extends FixWish {
  /** Id of the one confirmation. */
  readonly card: string;
  readonly plan: FixPlan;
  readonly topic: Topic;
  /** The cause it is for. */
  readonly cause: string;
  /** Object id of whoever it was shown to; missing where the channel proves none. */
  readonly by?: string;
  /** ISO 8601: until when it can be confirmed. */
  readonly untilAt: string;
}

/** A confirmed fix. */
export interface FixRunning extends FixOffer {
  readonly ticket: string;
  /** ISO 8601: when it was confirmed. */
  readonly usedAt: string;
  /** Missing while it is under way. */
  readonly outcome?: FixOutcome;
}

/** Something whose news is told without being asked. */
export interface Follow {
  /** Also the name of its stop button. */
  readonly id: string;
  readonly topic: Topic;
  /** The cause that held when it began: anything else may be news. */
  readonly cause: string;
  /** ISO 8601: when it should be done. */
  readonly expectedAt?: string;
  /** It was said that this time has passed. */
  readonly overdue?: boolean;
  /** It waits for the effect of a fix. */
  readonly fix?: FixWish;
}

/** The first rows of a pasted table, how many it had, and which one (from zero) was explained last. */
export interface KeptRows {
  readonly entries: readonly LogEntry[];
  readonly count: number;
  readonly shown: number;
}

/** All that a conversation remembers between two turns. */
export interface Conversation {
  readonly schema: 2;
  /** Role and id of who wrote last. */
  whose?: string;
  topic?: Topic;
  asking?: Asking;
  /** What else was asked about in the same message. */
  later?: readonly LaterLook[];
  /** What was answered to guided questions that led to no cause; a case takes it along. */
  told?: readonly string[];
  shown: readonly ShownCard[];
  /** Rows of the table that was pasted last. */
  rows?: KeptRows;
  waiting: readonly Waiting[];
  follows?: readonly Follow[];
  /** Fixes that wait for their confirmation here, and the last ones that had it. */
  fixOffers?: readonly FixOffer[];
  fixRuns?: readonly FixRunning[];
  /** Sentences of the turn before that are not to be said again at once. */
  said?: readonly string[];
  /** The application that they were about: of another one they are other sentences. */
  saidOf?: string;
  /** The person's own case that goes on here. */
  myCase?: string;
  /** The case that the hub behind this conversation was asked for, or has. */
  hubHas?: string;
  /** Cases that this engineer may have here; who has a case, the case says. */
  mayOwn?: readonly string[];
  /** What was told of cases here, by their id. */
  cases?: Readonly<Record<string, CaseSeen>>;
  /** What was told of incidents here, by their id, to an engineer. */
  incidents?: Readonly<Record<string, IncidentSeen>>;
  /** Incidents that were told to the person here, the last ones. */
  incidentsTold?: readonly IncidentFollow[];
  /** Incidents whose end is told here. */
  incidentFollows?: readonly IncidentFollow[];
  /** Incidents whose end was told here, the last ones. */
  incidentsOver?: readonly string[];
  /** Since when (ISO 8601) this engineer hears of cases here. */
  watching?: string;
  /** What was said here last, masked and shortened, for a case. */
  transcript?: readonly TranscriptLine[];
  /** What was tried here, with its time, for a case. */
  tried?: readonly string[];
  /** When the person was asked to sign in (ISO 8601). */
  signInOfferedAt?: string;
  /** The buttons of the last answer: "yes" is said to these. Missing where it was a card that is kept. */
  offered?: readonly Button[];
  /** Texts in a row that were not understood. */
  misunderstood: number;
  greeted: boolean;
  /** The language the person chose in the chat, by its tag; else the activity's locale decides. */
  language?: string;
}

/** A conversation that just begins. */
export function newConversation(): Conversation {
  return { schema: 2, shown: [], waiting: [], misunderstood: 0, greeted: false };
}

/** Forgets all of a conversation but what is named here. */
export function beginAnew(
  conversation: Conversation,
  stays: readonly (keyof Conversation)[],
): void {
  const kept = Object.entries(conversation).filter(([name]) => stays.some((one) => one === name));
  for (const name of Object.keys(conversation)) Reflect.deleteProperty(conversation, name);
  Object.assign(conversation, newConversation(), Object.fromEntries(kept));
}

/**
 * The conversation from its document. Documents are written by this code only; one of another
 * schema is not guessed at: the conversation begins anew.
 */
export function readConversation(value: Json | undefined): Conversation {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return newConversation();
  const { schema, shown, waiting } = value as Readonly<Record<string, Json | undefined>>;
  if (schema !== 2 || !Array.isArray(shown) || !Array.isArray(waiting)) return newConversation();
  // Only members are replaced, never changed inside, as their types say: one level of copy is enough.
  return { ...(value as unknown as Conversation) };
}
