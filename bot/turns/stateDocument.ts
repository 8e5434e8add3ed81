import { z } from "zod";

import { type Logger } from "../telemetry";
import { keptByNewer } from "../telemetry/keptByNewer";
import { type DocumentStore, type Expected, type Json, type StoredDocument } from "../store/port";
import { keyPart } from "./keyPart";
import { isOfNewerVersion } from "./newerVersion";
import { addressShape, type ConversationAddress } from "./conversationAddress";
import { type Effect, type Route } from "./port";
import { type StateMemory } from "./stateMemory";

/** An effect that is still to be carried out, or whose carrying out is not yet written down. */
export interface OutboxEntry {
  /** The accepted activity that led to it, as a key part. */
  readonly root: string;
  /** `root#n`, for effects of an event that an effect raised `root#n#m`. */
  readonly key: string;
  readonly effect: Effect;
}

/** A conversation between two turns. */
export interface ConversationState {
  /** Missing before the first turn. */
  readonly dialog?: Json;
  /** Key parts of the last activities that were run, oldest first. */
  readonly handled: readonly string[];
  readonly outbox: readonly OutboxEntry[];
  /** Who is there and how they are reached; missing until somebody has written. */
  readonly address?: ConversationAddress;
  /** Whose it is by the index of people (bot/turns/personIndex.ts). */
  readonly noted?: { readonly person: string; readonly at: number };
}

/** A state with what a write must find unchanged. */
export interface LoadedState {
  readonly state: ConversationState;
  readonly expected: Expected;
}

/** All states begin with this. */
export const statePrefix = "state/";

export function stateKey(route: Route, conversation: string): string {
  return `${statePrefix}${route}/${keyPart(conversation)}`;
}

/** What of an effect must be there to carry it out; one that is missing here does not compile. */
const effectShapes: Readonly<Record<Effect["do"], z.ZodRawShape>> = {
  reply: { message: z.object({ text: z.string() }) },
  lookup: { ticket: z.string(), request: z.object({}) },
  openCase: { draft: z.object({}) },
  handOver: { handoff: z.object({ caseId: z.string(), until: z.string() }) },
  endHandOver: { end: z.object({ caseId: z.string(), state: z.string() }) },
  tell: {
    to: z.object({ route: z.enum(["messages", "embedded"]), conversation: z.string() }),
    event: z.string(),
  },
  replace: { slot: z.string(), message: z.object({ text: z.string() }) },
  case: { command: z.object({ act: z.string() }) },
  audit: { entry: z.object({}) },
  follow: { id: z.string(), draft: z.object({}) },
  unfollow: { id: z.string() },
  incident: { command: z.object({ act: z.string(), incidentId: z.string() }) },
  feedback: { feedback: z.object({ cause: z.string(), helped: z.boolean() }) },
  forget: {},
  signOut: {},
  fix: { ticket: z.string(), run: z.object({ fix: z.string() }) },
};
const effectShape = z.union(
  Object.entries(effectShapes).map(([kind, shape]) =>
    z.object({ do: z.literal(kind), ...shape }),
  ) as unknown as readonly [z.ZodTypeAny, z.ZodTypeAny],
);
const effect = z.custom<Effect>((value) => effectShape.safeParse(value).success);

const stateShape = z.object({
  schema: z.literal(1),
  dialog: z.custom<Json>((value) => value !== undefined).optional(),
  handled: z.array(z.string()),
  outbox: z.array(z.object({ root: z.string(), key: z.string(), effect })),
  address: z
    .custom<ConversationAddress>((value) => addressShape.safeParse(value).success)
    .optional(),
  noted: z.object({ person: z.string(), at: z.number() }).optional(),
});

export interface StateParts {
  readonly store: DocumentStore;
  readonly states: StateMemory<ConversationState>;
  readonly log: Logger;
}

/**
 * Loads a conversation. A document that this version cannot read is not guessed at: the
 * conversation begins anew (platform/security.md, "State poisoning"). One that a newer version kept is
 * left to that: this throws, and the turn is tried again until that version, or an update, takes it.
 */
export async function loadState(
  { store, states, log }: StateParts,
  key: string,
): Promise<LoadedState> {
  const remembered = states.recall(key);
  const document = await store.read(key, remembered?.document);
  const fresh: ConversationState = { handled: [], outbox: [] };
  if (!document) return { state: fresh, expected: "absent" };
  const expected = { version: document.version };
  if (document === remembered?.document) return { state: remembered.state, expected };
  const parsed = stateShape.safeParse(document.value);
  if (!parsed.success) {
    if (isOfNewerVersion(document.value)) throw keptByNewer("The conversation");
    log.error("stateUnreadable");
    return { state: fresh, expected };
  }
  const { dialog, handled, outbox, address, noted } = parsed.data;
  const state: ConversationState = {
    ...(dialog !== undefined && { dialog }),
    handled,
    outbox,
    ...(address !== undefined && { address }),
    ...(noted !== undefined && { noted }),
  };
  states.keep({ document: withoutValue(document), state });
  return { state, expected };
}

/**
 * The state of a conversation for a turn that begins at a time: as it is remembered, where that may be
 * relied on, else as it is stored. Whoever writes on it meets a conflict where it was not the stored one.
 */
export async function expectState(
  parts: StateParts,
  key: string,
  at: number,
): Promise<LoadedState> {
  const remembered = parts.states.isRelied(at) ? parts.states.recall(key) : undefined;
  if (remembered === undefined) return loadState(parts, key);
  return { state: remembered.state, expected: { version: remembered.document.version } };
}

/** The state is remembered beside it: its value would only hold memory. */
function withoutValue({ key, version }: Omit<StoredDocument, "value">): StoredDocument {
  return { key, version, value: null };
}

/** Writes a conversation if it is unchanged since it was loaded; false when it was not. */
export async function writeState(
  { store, states }: StateParts,
  key: string,
  state: ConversationState,
  { expected, at }: { readonly expected: Expected; readonly at: number },
): Promise<boolean> {
  const value = stateValue(state, at);
  const written = await store.write(key, value, expected);
  if (written.state === "written")
    states.keep({ document: withoutValue({ key, version: written.version }), state });
  else {
    states.forget(key);
    states.noteOther(at);
  }
  return written.state === "written";
}

/** The document of a state. Effects are data of the product's own and JSON throughout. */
function stateValue(
  { dialog, handled, outbox, address, noted }: ConversationState,
  usedAt: number,
): Json {
  const parts = { outbox, address, noted } as unknown as Readonly<Record<string, Json>>;
  return { schema: 1, dialog, handled, ...parts, usedAt };
}

/** Who is in a conversation, by its document. */
export function addressOf(value: Json): ConversationAddress | undefined {
  const parsed = z.object({ address: addressShape }).safeParse(value);
  return parsed.success ? (parsed.data.address as ConversationAddress) : undefined;
}

/** What the dialog remembers, by the conversation's document. */
export function dialogOf(value: Json): Json | undefined {
  return stateShape.safeParse(value).data?.dialog;
}

const usedShape = z.object({ usedAt: z.number() });

/** When a conversation's document was written. */
export function stateUsedAt(value: Json): number | undefined {
  return usedShape.safeParse(value).data?.usedAt;
}
