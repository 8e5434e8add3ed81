import { createJira } from "./cases/connectors/jira";
import { createServiceNow } from "./cases/connectors/serviceNow";
import { createTicketDesk, type TicketDesk } from "./cases/connectors/ticketDesk";
import { type TicketSystem } from "./cases/connectors/ticketSystem";
import { createWebhook } from "./cases/connectors/webhook";
import { type StaffedDesk } from "./cases/caseDesk";
import { maskSecrets } from "./cases/maskSecrets";
import { type TicketCheck } from "./commandLine/command";
import { type Outside } from "./outside";
import { type Settings } from "./settings";
import { type DocumentStore } from "./store/port";
import { ticketDraft, ticketNote } from "../cards/ticketText";

const clock = { now: () => Date.now() };
/** Milliseconds for one request: nobody waits for it. */
const withinMs = 10_000;

/** The ticket system of the settings, if there is one. */
function ticketSystemOf({ tickets }: Settings): TicketSystem | undefined {
  const line = { fetch, withinMs };
  switch (tickets?.system) {
    case undefined:
      return undefined;
    case "webhook":
      return createWebhook({ ...line, clock, ...tickets });
    case "servicenow":
      return createServiceNow({ ...line, ...tickets });
    case "jira":
      return createJira({ ...line, ...tickets });
  }
}

/** What `doctor` asks of the ticket system; undefined where there is none. */
export function ticketCheckOf(settings: Settings): TicketCheck | undefined {
  const system = ticketSystemOf(settings);
  if (system === undefined) return undefined;
  return async () => {
    const outcome = await system.check?.();
    if (outcome === undefined) return { state: "notTried" };
    if (outcome.state === "done") return { state: "right" };
    const isRefused = outcome.state === "notDone" && outcome.why === "refused";
    return isRefused ? { state: "refused", status: outcome.status } : { state: "unanswered" };
  };
}

/** Keeps the tickets of cases; undefined where there is no ticket system. */
export function openTickets(
  settings: Settings,
  { log }: Pick<Outside, "log">,
  { store, desk }: { readonly store: DocumentStore; readonly desk: () => StaffedDesk },
): TicketDesk | undefined {
  const system = ticketSystemOf(settings);
  if (system === undefined) return undefined;
  return createTicketDesk({
    ...{ store, clock, random: Math.random, system, log },
    cases: {
      read: (caseId) => desk().book.read(caseId),
      entries: (record, after) => desk().book.entries(record, after),
    },
    words: { draft: ticketDraft, note: ticketNote },
    mask: maskSecrets,
    show: (caseId, ticket) => desk().ticketed(caseId, ticket),
  });
}
