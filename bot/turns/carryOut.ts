import { type AuditLog } from "../access/port";
import { type CaseDesk } from "../cases/port";
import { type FixDesk } from "../fixes/port";
import { type FeedbackDesk } from "../feedback/port";
import { type FollowDraft } from "../follow/port";
import { type EverywhereRequest, type EvidenceRequest, type SurveyRequest } from "../graph/port";
import { type IncidentDesk } from "../incidents/port";
import { type Json } from "../store/port";
import { type Logger } from "../telemetry";
import { type ForgetParts } from "./forget";
import { keyPart } from "./keyPart";
import {
  type Address,
  type Arrival,
  type Deliver,
  type Delivery,
  type Effect,
  type EndHandOver,
  type HandOver,
  type Incoming,
  type Message,
  type Replace,
  type Route,
  type SignOut,
} from "./port";
import { type OutboxEntry } from "./stateDocument";
import { withLimit } from "./withLimit";

/** Where effects go. Each takes the effect's key and does nothing the second time, if it can. */
export interface EffectPorts {
  /** The proactive way into a conversation, by route. */
  readonly deliver: Readonly<Record<Route, Deliver>>;
  readonly replace: Readonly<Record<Route, Replace>>;
  readonly work: {
    /** A look-up that may take long; its result is made JSON and handed to the dialog. */
    lookup(request: EvidenceRequest | EverywhereRequest | SurveyRequest): Promise<object>;
  };
  readonly caseDesk: CaseDesk;
  readonly handOver: HandOver;
  readonly endHandOver: EndHandOver;
  readonly fixDesk: FixDesk;
  readonly incidentDesk: IncidentDesk;
  readonly auditLog: AuditLog;
  readonly feedback: FeedbackDesk;
  readonly forgetElsewhere: ForgetParts["forgetElsewhere"];
  /** Ends the sign-in of a person, by object id; the second time there is nothing to end. */
  signOut(userId: string | undefined): Promise<SignOut>;
  readonly follows: {
    follow(id: string, to: Address, draft: FollowDraft): Promise<void>;
    unfollow(id: string): Promise<void>;
  };
}

export interface EffectLimits {
  /** Milliseconds for one attempt to deliver a reply. */
  readonly deliverMs: number;
  /** First wait before a reply is delivered again, in milliseconds; then four times as long. */
  readonly redeliverMs: number;
  /** Milliseconds for a look-up. */
  readonly lookupMs: number;
}

/** An effect's key beyond its conversation: ids of activities repeat between conversations. */
export function effectKey({ route, conversation }: Arrival, key: string): string {
  return `${route}/${keyPart(conversation)}/${key}`;
}

/** Effects that end in an event, and so in a further turn. */
export type RaisingEffect = Extract<Effect, { do: (typeof raising)[number] }>;

const raising = ["lookup", "openCase", "fix", "signOut"] as const;

export function isRaising(effect: Effect): effect is RaisingEffect {
  return raising.some((kind) => kind === effect.do);
}

export interface Reply {
  readonly reference: Json;
  readonly key: string;
  readonly message: Message;
}

/** The ways a reply can take, and how often it is tried before somebody else gets a turn. */
export interface DeliveryWays {
  /** The way of the request that waits, for the first attempt. Only the own way can be `gone`. */
  readonly live: () => Deliver | undefined;
  readonly own: Deliver;
  readonly attempts: number;
  readonly wait: (attempt: number) => Promise<void>;
}

/** Delivers a reply, or says why it could not. Never rejects. */
export async function deliverReply(
  { live, own, attempts, wait }: DeliveryWays,
  reply: Reply,
  withinMs: number,
): Promise<Delivery> {
  for (let attempt = 1; ; attempt++) {
    const first = attempt === 1 ? live() : undefined;
    const delivery = await tryOnce(first ?? own, reply, withinMs);
    if (delivery.state === "delivered") return delivery;
    if (delivery.state === "gone" && first === undefined) return delivery;
    if (attempt >= attempts) return { ...delivery, state: "failed" };
    await wait(attempt);
  }
}

async function tryOnce(
  deliver: Deliver,
  { reference, key, message }: Reply,
  withinMs: number,
): Promise<Delivery> {
  try {
    const limited = await withLimit(deliver(reference, key, message), withinMs);
    return limited.state === "done" ? limited.value : { state: "failed", reason: "late" };
  } catch (error) {
    return { state: "failed", reason: error instanceof Error ? error.name : "unknown" };
  }
}

/**
 * Does what the effect asks for and says which event tells the dialog. The event's id is the
 * effect's key: it is handled once. A look-up that fails is told as `{ ticket, failed: true }`.
 */
export async function raisedEvent(
  ports: EffectPorts,
  pending: Arrival,
  { key, effect }: OutboxEntry & { readonly effect: RaisingEffect },
  limits: EffectLimits,
  log: Logger,
): Promise<Incoming> {
  const event = (name: string, value: Json): Incoming => {
    const { locale, timeZone } = pending.incoming;
    return {
      ...{ id: key, kind: "event", event: name, text: "", value },
      ...(locale !== undefined && { locale }),
      ...(timeZone !== undefined && { timeZone }),
    };
  };
  if (effect.do === "openCase") {
    const { caseId } = await ports.caseDesk.open(effectKey(pending, key), effect.draft);
    return event("caseOpened", { caseId });
  }
  if (effect.do === "fix") {
    const { route, conversation } = pending;
    const { ticket, run } = effect;
    const desk = ports.fixDesk;
    const outcome = await desk.run(effectKey(pending, key), { route, conversation }, ticket, run);
    return event("fixDone", asJson({ ticket, outcome }));
  }
  if (effect.do === "signOut")
    return event("signedOut", { state: await ports.signOut(pending.asker.userId) });
  const { ticket, request } = effect;
  try {
    const result = await withLimit(ports.work.lookup(request), limits.lookupMs);
    if (result.state === "done") {
      return event("lookupDone", asJson({ ...result.value, ticket }));
    }
    log.warn("lookupLate", { ms: limits.lookupMs });
  } catch (error) {
    log.error("lookupFailed", { error });
  }
  return event("lookupDone", { ticket, failed: true });
}

function asJson(value: object): Json {
  return JSON.parse(JSON.stringify(value)) as Json;
}
