import { type Check } from "./check";
import { type TicketCheck } from "./command";

const fixes = {
  refused:
    "Check TICKETS_URL, TICKETS_USER, TICKETS_SECRET and TICKETS_QUEUE, and what that user may read and write there. Until then cases have no ticket; nothing of them is lost.",
  unanswered:
    "Check TICKETS_URL and the way there. Tickets are made as soon as the system answers; nothing of a case is lost.",
} as const;

/** Whether tickets can be kept; nothing where no ticket system is set. */
export async function ticketsCheck(tryIt: TicketCheck | undefined): Promise<Check[]> {
  if (tryIt === undefined) return [];
  const check = "ticket system TICKETS";
  const { state, status } = await tryIt();
  if (state === "right") return [{ check, ok: true, detail: "takes the credentials", fix: "" }];
  if (state === "notTried") {
    const detail = "set; a webhook cannot be tried without an event";
    return [{ check, ok: true, detail, fix: "" }];
  }
  const detail =
    state === "refused" ? `refuses the credentials (${status ?? "?"})` : "does not answer";
  return [{ check, ok: false, detail, fix: fixes[state] }];
}
