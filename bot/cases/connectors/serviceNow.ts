import { z } from "zod";

import { type CaseState } from "../port";
import { readAnswer, type TicketLine, ticketCall, type TicketRequest } from "./ticketCall";
import { markOf, type Ticket, type TicketOutcome, type TicketSystem } from "./ticketSystem";

export interface ServiceNowParts extends TicketLine {
  /** `https://INSTANCE.service-now.com`. */
  readonly url: string;
  readonly user: string;
  readonly password: string;
  /** `sys_id` of the assignment group; missing: the instance's own rules assign it. */
  readonly group?: string;
}

const incident = z.object({
  sys_id: z.string().regex(/^[\w-]{1,64}$/),
  number: z.string().max(60),
});
const one = z.object({ result: incident });
const several = z.object({ result: z.array(incident).max(10) });
const notes = z.object({ result: z.object({ work_notes: z.string() }) });

/** Lengths of the fields in the base system. */
const most = { title: 160, text: 4000 };

/**
 * States of an incident in the base system. A case that is open again is in progress: incidents do
 * not become new once more. Resolved and cancelled ones want a code and notes (data policy).
 */
const states: Readonly<Record<CaseState, string>> = {
  open: "2",
  taken: "2",
  resolved: "6",
  withdrawn: "8",
};

/**
 * Incidents of ServiceNow through its Table API. The case's reference is the `correlation_id`: the
 * API takes no key, so before a second try it is asked whether such an incident is there.
 */
export function createServiceNow(parts: ServiceNowParts): TicketSystem {
  const table = `${parts.url}/api/now/table/incident`;
  const basic = Buffer.from(`${parts.user}:${parts.password}`).toString("base64");
  const call: Call = (method, query, body) =>
    ticketCall(parts, {
      method,
      url: `${table}${query}`,
      headers: { authorization: `Basic ${basic}` },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  return {
    name: "serviceNow",
    findsAfterMs: 0,
    open: async ({ reference, title, text }, again) => {
      const before = again ? await find(call, parts, reference) : undefined;
      if (before !== undefined && (before.state !== "done" || before.value !== undefined))
        return before as TicketOutcome<Ticket>;
      const made = await call("POST", "?sysparm_fields=sys_id,number", {
        short_description: title.slice(0, most.title),
        description: text.slice(0, most.text),
        correlation_id: reference,
        correlation_display: "Provisioning helpdesk",
        ...(parts.group !== undefined && { assignment_group: parts.group }),
      });
      const answer = readAnswer(made, one);
      return answer.state === "done"
        ? { state: "done", value: ticketOf(parts, answer.value.result) }
        : answer;
    },
    update: async (ticket, change, again) => {
      const noted = again ? await isNoted(call, ticket, markOf(change)) : undefined;
      if (noted !== undefined && noted.state !== "done") return noted;
      if (noted?.value === true) return { state: "done", value: ticket };
      const { state, note } = change;
      const query = `/${encodeURIComponent(ticket.id)}?sysparm_fields=sys_id,number`;
      const changed = await call("PATCH", query, {
        work_notes: `${note} ${markOf(change)}`,
        ...(state !== undefined && fieldsOf(state, note)),
      });
      const answer = readAnswer(changed, one);
      return answer.state === "done" ? { state: "done", value: ticket } : answer;
    },
    check: async () => {
      const answer = await call("GET", "?sysparm_fields=sys_id&sysparm_limit=1");
      return answer.state === "done" ? { state: "done", value: "right" } : answer;
    },
  };
}

/** `query` is what comes after the table's address. */
type Call = (
  method: TicketRequest["method"],
  query: string,
  body?: object,
) => Promise<TicketOutcome<unknown>>;

function ticketOf(
  { url }: ServiceNowParts,
  { sys_id: id, number }: z.infer<typeof incident>,
): Ticket {
  return { id, number, url: `${url}/incident.do?sys_id=${id}` };
}

async function find(
  call: Call,
  parts: ServiceNowParts,
  reference: string,
): Promise<TicketOutcome<Ticket | undefined>> {
  const query = new URLSearchParams({
    sysparm_query: `correlation_id=${reference}^ORDERBYsys_created_on`,
    sysparm_fields: "sys_id,number",
    sysparm_limit: "1",
  });
  const answer = readAnswer(await call("GET", `?${query.toString()}`), several);
  if (answer.state !== "done") return answer;
  const [found] = answer.value.result;
  return { state: "done", value: found && ticketOf(parts, found) };
}

/** Only the displayed value of a journal holds its entries. */
async function isNoted(call: Call, { id }: Ticket, mark: string): Promise<TicketOutcome<boolean>> {
  const query = "?sysparm_fields=work_notes&sysparm_display_value=true";
  const answer = readAnswer(await call("GET", `/${encodeURIComponent(id)}${query}`), notes);
  if (answer.state !== "done") return answer;
  return { state: "done", value: answer.value.result.work_notes.includes(mark) };
}

function fieldsOf(state: CaseState, note: string): Readonly<Record<string, string>> {
  const ends = state === "resolved" || state === "withdrawn";
  const code = state === "resolved" ? "Solution provided" : "No resolution provided";
  return { state: states[state], ...(ends && { close_code: code, close_notes: note }) };
}
