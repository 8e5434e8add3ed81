import { z } from "zod";

import { type FixOutcome } from "../bot/fixes/port";
import { type Collected, type FoundEverywhere, type Surveyed } from "../bot/graph/port";
import { hubStatus } from "./cases/askHub";
import { caseNews } from "./cases/caseNews";
import { caseRefused, type Refused } from "./cases/caseRefused";
import { notPassedOn } from "./cases/passFiles";
import { fixDone } from "./fixes/fixDone";
import { fixWorked } from "./fixes/fixWorked";
import { fixLooked } from "./fixes/proposeFix";
import { followLooked } from "./follow";
import { forgetHere } from "./forget";
import { caseOpened } from "./handoff";
import { incidentOver } from "./incidents/followIncident";
import { incidentNews, unseenIncidents } from "./incidents/incidentNews";
import { lookupDone } from "./look";
import { answerSurvey } from "./many/surveyApplications";
import { signedIn } from "./signedIn";
import { signedOut } from "./signOut";
import { troublesLooked } from "./troubles";
import { type Turn } from "./turn";

type Taker = (turn: Turn, value: unknown) => void | Promise<void>;

/** Events that the product raises itself when work that outlived a turn is done, and who takes each. */
const takers: ReadonlyMap<string, Taker> = new Map<string, Taker>([
  [
    "lookupDone",
    async (turn, value) => {
      const ticket = fieldOf(value, "ticket");
      if (typeof ticket === "string") await looked(turn, ticket, value);
    },
  ],
  [
    "followLooked",
    async (turn, value) => {
      const id = fieldOf(value, "follow");
      const last = fieldOf(value, "last") === true;
      const collected = collectedOf(fieldOf(value, "collected"));
      if (typeof id !== "string") return;
      const worked = followLooked(turn, { id, last, collected });
      if (worked !== undefined) await fixWorked(turn, worked);
    },
  ],
  [
    "fixDone",
    async (turn, value) => {
      const done = fixDoneShape.safeParse(value);
      if (done.success) await fixDone(turn, done.data.ticket, done.data.outcome as FixOutcome);
    },
  ],
  [
    "caseOpened",
    async (turn, value) => {
      const caseId = fieldOf(value, "caseId");
      if (typeof caseId === "string") await caseOpened(turn, caseId);
    },
  ],
  ["handoffStatus", hubStatus],
  [
    "caseNews",
    async (turn, value) => {
      const caseId = fieldOf(value, "caseId");
      await caseNews(turn, typeof caseId === "string" ? caseId : undefined);
      if (caseId === undefined) await unseenIncidents(turn);
    },
  ],
  [
    "incidentNews",
    async (turn, value) => {
      const incidentId = fieldOf(value, "incidentId");
      if (typeof incidentId === "string") await incidentNews(turn, incidentId);
    },
  ],
  [
    "incidentOver",
    (turn, value) => {
      const incidentId = fieldOf(value, "incidentId");
      if (typeof incidentId === "string") incidentOver(turn, incidentId);
    },
  ],
  [
    "fileNotPassedOn",
    async (turn, value) => {
      const { why, ...about } = fileShape.parse(value);
      await notPassedOn(turn, why, about);
    },
  ],
  ["forget", (turn) => forgetHere(turn)],
  ["signedIn", (turn) => signedIn(turn)],
  [
    "signedOut",
    (turn, value) => {
      signedOut(turn, fieldOf(value, "state"));
    },
  ],
  [
    "signInFailed",
    (turn) => {
      turn.say("signInFailed");
    },
  ],
  [
    "caseRefused",
    async (turn, value) => {
      const refused = refusedShape.safeParse(value);
      if (refused.success) await caseRefused(turn, refused.data as Refused);
    },
  ],
]);

/** Hands an event of the product to who takes it; one that nobody takes is passed over. */
export async function productEvent(
  turn: Turn,
  name: string | undefined,
  value: unknown,
): Promise<void> {
  await takers.get(name ?? "")?.(turn, value);
}

function fieldOf(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
}

/** A look that was asked for a fix, or at all applications, goes on there. */
async function looked(turn: Turn, ticket: string, value: unknown): Promise<void> {
  const { conversation } = turn;
  const waiting = conversation.waiting.find((one) => one.ticket === ticket);
  if (waiting === undefined) return;
  conversation.waiting = conversation.waiting.filter((one) => one !== waiting);
  const { fix, topic } = waiting;
  if (fix !== undefined) fixLooked(turn, fix, topic, collectedOf(value));
  else if (topic.wants?.of === "applications") answerSurvey(turn, topic, surveyOf(value));
  else if (topic.app === undefined) await troublesLooked(turn, topic, searchOf(value));
  else lookupDone(turn, topic, collectedOf(value));
}

/** Written by the channel only. */
const fileShape = z.object({
  why: z.string(),
  name: z.string().default(""),
  numbers: z.array(z.number()).default([]),
});

/** Written by the desk of fixes only. */
const fixDoneShape = z.object({
  ticket: z.string(),
  outcome: z
    .object({ state: z.enum(["done", "alreadySo", "notDone", "unknown", "owed", "restored"]) })
    .passthrough(),
});

const refusedShape = z.object({
  caseId: z.string(),
  why: z.enum([
    "unknown",
    "state",
    "notOwner",
    "notAllowed",
    "tooLate",
    "nobodyOfThatName",
    "severalOfThatName",
  ]),
  name: z.string().optional(),
  text: z.string().optional(),
});

/**
 * What a look-up after its turn brought. The event is written by this product only and says `failed`
 * when there is nothing; a shape that nobody agreed on counts as that.
 */
function collectedOf(value: unknown): Collected | undefined {
  if (typeof value !== "object" || value === null || !("evidence" in value)) return undefined;
  const { evidence } = value;
  const isEvidence = typeof evidence === "object" && evidence !== null && "facts" in evidence;
  return isEvidence ? (value as Collected) : undefined;
}

/** The same for a look at all applications. */
function searchOf(value: unknown): FoundEverywhere | undefined {
  const state = fieldOf(value, "state");
  const isFound = state === "found" && Array.isArray(fieldOf(value, "matches"));
  return isFound || state === "notReadable" ? (value as FoundEverywhere) : undefined;
}

/** The same for a look at the applications themselves. */
function surveyOf(value: unknown): Surveyed | undefined {
  const state = fieldOf(value, "state");
  const isRead = state === "read" && Array.isArray(fieldOf(value, "looked"));
  return isRead || state === "notReadable" ? (value as Surveyed) : undefined;
}
