import { type Json } from "../store/port";
import { type Telemetry } from "../telemetry/port";
import { addressAfter } from "./conversationAddress";
import { keyPart } from "./keyPart";
import { keepNoted, notePerson } from "./personIndex";
import { type PendingDocument, pendingKey } from "./pendingDocument";
import {
  type Dialog,
  type Effect,
  type Incoming,
  type Message,
  type Route,
  type TurnOutcome,
} from "./port";
import {
  type ConversationState,
  type LoadedState,
  loadState,
  type OutboxEntry,
  stateKey,
  type StateParts,
  writeState,
} from "./stateDocument";
import { type ShowTyping, type TypingLimits, whileTyping } from "./typing";
import { withLimit } from "./withLimit";

/** What turns are run with. Clock and randomness are handed in. */
export interface TurnParts extends StateParts {
  readonly dialog: Dialog;
  /**
   * What a person reads when a turn failed; the incident is also in the log. Gets the locale that was named last, and
   * what the dialog remembers.
   */
  readonly apology: (
    incident: string,
    locale: string | undefined,
    dialog: Json | undefined,
  ) => Message;
  readonly clock: { now(): number };
  /** Nothing is measured without it. */
  readonly telemetry?: Telemetry;
  /** A number from 0 up to, not including, 1. */
  readonly random: () => number;
  /** Milliseconds a dialog may take. */
  readonly dialogMs: number;
  /** Shows by route that the bot is at work; a route that is missing cannot. */
  readonly typing?: Partial<Readonly<Record<Route, ShowTyping>>>;
  readonly typingLimits: TypingLimits;
  /** Whether this process works on the activity with this pending key. */
  readonly isOpen: (pendingKey: string) => boolean;
  /** Whether this process saw it through lately. */
  readonly isOver: (pendingKey: string) => boolean;
}

/** One turn to run: of an accepted activity, or of an event that one of its effects raised. */
export interface Turn {
  readonly pending: PendingDocument;
  readonly incoming: Incoming;
  /** Key of the effect that raised the event; missing for the activity itself. */
  readonly raisedBy?: string;
  /** Effects carried out already, to be taken out of the outbox. */
  readonly done: ReadonlySet<string>;
  /** A state read just before, to save a read. */
  readonly loaded?: LoadedState;
}

const mostHandled = 200;
const mostAttempts = 12;

/**
 * Runs a turn and writes its outcome only if the conversation is unchanged, else runs it again on
 * what is there now. Resolves with all effects of the activity that are not yet carried out. A turn
 * that was run before is not run again. Throws when the store fails or is changed all the time.
 */
export async function runTurn(parts: TurnParts, turn: Turn): Promise<readonly OutboxEntry[]> {
  const { route, conversation, incoming } = turn.pending;
  const root = keyPart(incoming.id);
  const key = stateKey(route, conversation);
  let apology: readonly Effect[] | undefined;
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const loaded = (attempt === 0 ? turn.loaded : undefined) ?? (await loadState(parts, key));
    const { state, expected } = loaded;
    const remaining = state.outbox.filter((entry) => entry.root === root);
    if (wasRun(turn, root, state.handled, remaining)) return remaining;

    const outcome = apology
      ? { state: state.dialog, effects: apology }
      : await runDialog(parts, turn, state);
    if ("error" in outcome) {
      // Loaded anew for the apology: what a failing dialog did to its copy is not kept.
      parts.states.forget(key);
      apology = [{ do: "reply", message: report(parts, turn, state, outcome.error) }];
      continue;
    }
    const next = await nextState(parts, turn, state, outcome);
    if (await writeState(parts, key, next, { expected, at: parts.clock.now() })) {
      await keepNoted(parts.store, turn.pending, state.noted, next.noted);
      return next.outbox.filter((entry) => entry.root === root);
    }
    await pause(parts.random() * 2 ** Math.min(attempt, 6));
  }
  throw new Error("The conversation changed during every attempt");
}

/**
 * An activity is among the handled ones, or, when it stayed open for so long that it is no longer,
 * has effects; an event was run when the effect behind it left the outbox.
 */
function wasRun(
  { raisedBy }: Turn,
  root: string,
  handled: readonly string[],
  remaining: readonly OutboxEntry[],
): boolean {
  if (raisedBy === undefined) return handled.includes(root) || remaining.length > 0;
  return !remaining.some((entry) => entry.key === raisedBy);
}

async function runDialog(
  parts: TurnParts,
  { pending, incoming: came }: Turn,
  { dialog, address }: ConversationState,
): Promise<TurnOutcome | { readonly error: unknown }> {
  const { asker, traits, route, conversation } = pending;
  const now = new Date(parts.clock.now());
  const locale = localeOf(came, address);
  const incoming = { ...came, ...(locale !== undefined && { locale }) };
  try {
    const work = parts.dialog(dialog, { incoming, asker, traits, route, conversation, now });
    const show = incoming.kind === "message" ? parts.typing?.[route] : undefined;
    const result = await whileTyping(
      show && (() => show(pending.reference)),
      withLimit(work, parts.dialogMs),
      parts.typingLimits,
    );
    return result.state === "done" ? result.value : { error: new Error("The dialog was too slow") };
  } catch (error) {
    return { error };
  }
}

/** Not every channel names the locale with every activity: what was named before holds on. */
function localeOf(came: Incoming, address: ConversationState["address"]): string | undefined {
  return came.locale ?? address?.locale;
}

/** Logs a failed turn without any words of the person, and says sorry with the incident's id. */
function report(
  parts: TurnParts,
  { pending, incoming }: Turn,
  { dialog, address }: ConversationState,
  error: unknown,
): Message {
  const incident = Math.floor(parts.random() * 36 ** 6)
    .toString(36)
    .padStart(6, "0");
  parts.log.error("turnFailed", { id: incident, route: pending.route, kind: incoming.kind, error });
  parts.telemetry?.note({ state: "failed", incident });
  return parts.apology(incident, localeOf(pending.incoming, address), dialog);
}

async function nextState(
  parts: TurnParts,
  turn: Turn,
  before: ConversationState,
  { state, effects }: { readonly state: Json | undefined; readonly effects: readonly Effect[] },
): Promise<ConversationState> {
  const root = keyPart(turn.pending.incoming.id);
  const base = turn.raisedBy ?? root;
  const own = effects.map((effect, n) => ({ root, key: `${base}#${n}`, effect }));
  const kept = await stillOpen(parts, turn, before.outbox);
  // Nothing is ever dropped here: what a conversation may have open is bounded at admission.
  const outbox = [...kept, ...own];
  const handled =
    turn.raisedBy === undefined ? [...before.handled, root].slice(-mostHandled) : before.handled;
  // Replies of this turn take the way that its activity came.
  const isForgotten = effects.some((one) => one.do === "forget" && one.keepAddress !== true);
  const address = isForgotten ? undefined : addressAfter(before.address, turn.pending);
  const who = { address, at: parts.clock.now() };
  const noted = await notePerson(parts.store, turn.pending, before.noted, who);
  return {
    ...(state !== undefined && { dialog: state }),
    handled,
    outbox,
    ...(address !== undefined && { address }),
    ...(noted !== undefined && { noted }),
  };
}

/**
 * Entries of activities whose pending document is gone were carried out: they are dropped. The store
 * is not asked about those that this process works on, or worked on until just now.
 */
async function stillOpen(
  { store, isOpen, isOver }: TurnParts,
  turn: Turn,
  outbox: readonly OutboxEntry[],
): Promise<OutboxEntry[]> {
  const own = keyPart(turn.pending.incoming.id);
  const others = [...new Set(outbox.map(({ root }) => root))].filter((root) => root !== own);
  const folder = pendingKey(turn.pending).slice(0, -own.length);
  const open = new Set([own]);
  await Promise.all(
    others.map(async (root) => {
      const key = folder + root;
      if (isOver(key)) return;
      if (isOpen(key) || (await store.read(key))) open.add(root);
    }),
  );
  return outbox.filter(
    ({ root, key }) => open.has(root) && key !== turn.raisedBy && !turn.done.has(key),
  );
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
