import { z } from "zod";

import { type Collected } from "../bot/graph/port";
import { caseNews } from "./cases/caseNews";
import { caseRefused, type Refused } from "./cases/caseRefused";
import { followLooked } from "./follow";
import { forgetHere } from "./forget";
import { caseOpened } from "./handoff";
import { lookupDone } from "./look";
import { type Turn } from "./turn";

/** Events that the product raises itself when work that outlived a turn is done. */
export async function productEvent(
  turn: Turn,
  name: string | undefined,
  value: unknown,
): Promise<void> {
  const field = (key: string): unknown =>
    typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined;
  if (name === "lookupDone") {
    const ticket = field("ticket");
    if (typeof ticket === "string") lookupDone(turn, ticket, collectedOf(value));
  } else if (name === "followLooked") {
    const id = field("follow");
    const last = field("last") === true;
    if (typeof id === "string")
      followLooked(turn, { id, last, collected: collectedOf(field("collected")) });
  } else if (name === "caseOpened") {
    const caseId = field("caseId");
    if (typeof caseId === "string") await caseOpened(turn, caseId);
  } else if (name === "caseNews") {
    const caseId = field("caseId");
    await caseNews(turn, typeof caseId === "string" ? caseId : undefined);
  } else if (name === "forget") {
    await forgetHere(turn);
  } else if (name === "caseRefused") {
    const refused = refusedShape.safeParse(value);
    if (refused.success) await caseRefused(turn, refused.data as Refused);
  }
}

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
