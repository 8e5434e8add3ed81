import { randomUUID } from "node:crypto";

import { type AuditEntry } from "../../../bot/access/port";
import { createCaseDesk } from "../../../bot/cases/caseDesk";
import { createFeedbackCounts } from "../../../bot/feedback/feedbackCounts";
import { openMemoryStore } from "../../../bot/store/memory";
import { type DocumentStore, type Json } from "../../../bot/store/port";
import { type LogFields, type Logger } from "../../../bot/telemetry";
import {
  type Arrival,
  type Deliver,
  type Dialog,
  type Effect,
  type Replace,
  type TurnEngine,
} from "../../../bot/turns/port";
import { createTurnEngine, type TurnEngineParts } from "../../../bot/turns/turnEngine";
import { frozen } from "../../builders/frozen";

export const clock = { now: () => Date.UTC(2026, 10, 20, 9) };

/** A logger that keeps its lines. */
function keptLog() {
  const lines: { event: string; fields: LogFields | undefined }[] = [];
  const keep = (event: string, fields?: LogFields): void => {
    lines.push({ event, fields });
  };
  const log: Logger = { debug: keep, info: keep, warn: keep, error: keep };
  return { log, lines };
}

/** A message that arrived on the embedded channel. */
export function message(text: string, over: Partial<Arrival> & { id?: string } = {}): Arrival {
  const { id = text, ...rest } = over;
  return {
    route: "embedded",
    conversation: "c1",
    incoming: { id, kind: "message", text },
    asker: { role: "helpdesk" },
    traits: { isGroup: false, kind: "webchat" },
    reference: { conversation: rest.conversation ?? "c1" },
    ...rest,
  };
}

/** What a conversation of the scripted dialog remembers. */
export interface Script {
  readonly heard: readonly string[];
}

/** The effects of `look`, `case` and `audit`. */
function workIn(said: string, text: string): Effect[] {
  const effects: Effect[] = [];
  const looked = /^look (.*)/.exec(said)?.[1];
  if (looked !== undefined) {
    effects.push({
      do: "lookup",
      ticket: looked,
      request: { app: { id: looked, displayName: "" } },
    });
  }
  if (text.startsWith("case")) {
    const at = { route: "embedded", conversation: "c1" } as const;
    const draft = { requester: { role: "employee", at }, summary: [said] } as const;
    effects.push({ do: "openCase", draft });
  }
  if (said.startsWith("audit")) {
    const entry = { at: "2026-11-20", by: "u", role: "helpdesk", action: "lookup" } as const;
    effects.push({ do: "audit", entry });
  }
  return effects;
}

/**
 * A dialog by keywords: every text is answered `n: text`, `look X` looks X up, `case` opens a case,
 * `audit` writes an entry, `tell C` brings an event into the conversation C, `forget P` forgets the person P, `throw` fails; events are answered with what they tell.
 */
export const scripted: Dialog = (state, { incoming }) => {
  const { heard } = (state ?? { heard: [] }) as unknown as Script;
  const said =
    incoming.kind === "event"
      ? `${incoming.event} ${JSON.stringify(incoming.value)}`
      : incoming.text;
  if (said.startsWith("throw")) return Promise.reject(new Error(`secret ${said}`));
  const reply = (text: string): Effect => ({ do: "reply", message: { text } });
  const effects: Effect[] = [reply(`${heard.length + 1}: ${said}`)];
  effects.push(...workIn(said, incoming.text));
  const told = /^tell (\w+)/.exec(said)?.[1];
  if (told !== undefined) {
    const to = { route: "embedded", conversation: told } as const;
    effects.push({ do: "tell", to, event: "news", value: { of: said } });
  }
  const person = /^forget (\w+)/.exec(said)?.[1];
  if (person !== undefined) effects.push({ do: "forget", person });
  if (incoming.event === "forget")
    return Promise.resolve({ state: { heard: [] }, effects: [{ do: "forget" }] });
  if (said.includes("twice")) effects.push(reply("second reply"));
  return Promise.resolve({ state: { heard: [...heard, said] }, effects });
};

/** A channel that shows a reply once per key, as the embedded Direct Line does. */
function channel() {
  const shown: { conversation: string; key: string; text: string }[] = [];
  const deliver: Deliver = (reference, key, { text }) => {
    const { conversation } = reference as { conversation: string };
    if (!shown.some((one) => one.key === key)) shown.push({ conversation, key, text });
    return Promise.resolve({ state: "delivered", id: key });
  };
  const replace: Replace = (_, id, { text }) => {
    const at = shown.findIndex(({ key }) => key === id);
    const before = shown[at];
    if (!before) return Promise.resolve({ state: "gone", reason: "not there" });
    shown[at] = { ...before, text };
    return Promise.resolve({ state: "delivered", id });
  };
  const texts = (conversation = "c1"): string[] =>
    shown.filter((one) => one.conversation === conversation).map(({ text }) => text);
  return { deliver, replace, shown, texts };
}

/** A dialog as it is, for tests of what the engine makes of one that changes its state. */
export const unfrozen = (dialog: Dialog): Dialog => dialog;

/** A store, a channel, an audit log and engines on them; states are frozen for the dialogs. */
export function world(store: DocumentStore = openMemoryStore()) {
  const { deliver, replace, shown, texts } = channel();
  const audited = new Map<string, AuditEntry>();
  const forgotten: string[] = [];
  const followed = new Map<string, string>();
  const { log, lines } = keptLog();
  const engines: TurnEngine[] = [];
  /** Each engine is a process of its own, on one machine; those that were stopped run no more. */
  const running = new Set<number>();
  const pidOf = new Map<TurnEngine, number>();
  let pids = 0;
  const engine = (over: Partial<TurnEngineParts> = {}, freeze = frozen): TurnEngine => {
    const pid = ++pids;
    running.add(pid);
    const made: TurnEngine = createTurnEngine({
      process: { space: "machine", pid, isRunning: (one) => running.has(one), newId: randomUUID },
      store,
      deliver: { messages: deliver, embedded: deliver },
      replace: { messages: replace, embedded: replace },
      work: {
        lookup: (request) => Promise.resolve({ found: "app" in request ? request.app.id : "" }),
      },
      caseDesk: createCaseDesk({ store, clock, takeMinutes: 15, tell: (one) => made.tell(one) }),
      fixDesk: { run: () => Promise.resolve({ state: "done" }) },
      auditLog: {
        append: (key, entry) => {
          audited.set(key, entry);
          return Promise.resolve();
        },
      },
      handOver: () => Promise.resolve({ state: "gone", reason: "no hub" }),
      endHandOver: () => Promise.resolve({ state: "gone", reason: "no hub" }),
      incidentDesk: { act: () => Promise.resolve() },
      feedback: createFeedbackCounts({ store }),
      signOut: () => Promise.resolve("nothing"),
      forgetElsewhere: ({ conversation }) => {
        forgotten.push(conversation);
        return Promise.resolve();
      },
      follows: {
        follow: (id, to) => {
          followed.set(id, to.conversation);
          return Promise.resolve();
        },
        unfollow: (id) => {
          followed.delete(id);
          return Promise.resolve();
        },
      },
      apology: (incident) => ({ text: `sorry ${incident.length}` }),
      clock,
      random: () => 0.5,
      log,
      ...over,
      dialog: freeze(over.dialog ?? scripted),
      limits: { retryMs: 5, redeliverMs: 1, ...over.limits },
    });
    const process: TurnEngine = {
      ...made,
      stop: async () => {
        await made.stop();
        running.delete(pid);
      },
    };
    engines.push(process);
    pidOf.set(process, pid);
    return process;
  };
  const heard = async (conversation = "c1"): Promise<readonly string[]> => {
    const document = await store.read(`state/embedded/${conversation}`);
    return (document?.value as unknown as { dialog: Script }).dialog.heard;
  };
  const pending = async (): Promise<number> =>
    (await store.list("pending/", { limit: 1000 })).length;
  const quiet = () => until(async () => (await pending()) === 0);
  /** The process of an engine ends, without a word; the engine should reach nothing any more. */
  const kill = (one: TurnEngine): void => void running.delete(pidOf.get(one) ?? 0);
  const stop = () => Promise.all(engines.map((one) => one.stop()));
  return {
    store,
    engine,
    deliver,
    shown,
    texts,
    audited,
    followed,
    forgotten,
    lines,
    heard,
    pending,
    quiet,
    kill,
    stop,
  };
}

/** Waits until something holds; fails after 10 s. */
export async function until(holds: () => boolean | Promise<boolean>): Promise<void> {
  for (let i = 0; i < 5000; i++) {
    if (await holds()) return;
    await sleep(2);
  }
  throw new Error("What was waited for did not come");
}

export function sleep(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** A promise that is settled from outside. */
export function gate() {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

/** State documents as they are kept. */
export function keptState(value: Json | undefined) {
  return value as unknown as { handled: string[]; outbox: { key: string }[] };
}
