import { z } from "zod";

import { type CaseState } from "../port";
import { readAnswer, type TicketLine, ticketCall, type TicketRequest } from "./ticketCall";
import {
  markOf,
  type Ticket,
  type TicketChange,
  type TicketOutcome,
  type TicketSystem,
} from "./ticketSystem";

export interface JiraParts extends TicketLine {
  /** `https://SITE.atlassian.net`, or that of a data center. */
  readonly url: string;
  /** With it the token is that of a cloud account (Basic); without, a personal access token (Bearer). */
  readonly user?: string;
  readonly token: string;
  readonly serviceDeskId: string;
  readonly requestTypeId: string;
}

const link = z.string().url().max(500).optional().catch(undefined);
const request = z.object({
  issueKey: z.string().regex(/^[A-Z][A-Z0-9_]{0,29}-\d{1,12}$/),
  _links: z.object({ web: link }).optional().catch(undefined),
  requestFieldValues: z
    .array(z.object({ fieldId: z.string(), value: z.unknown() }))
    .optional()
    .catch(undefined),
});
type Request = z.infer<typeof request>;
const requests = z.object({ values: z.array(request).max(100) });
const comments = z.object({
  values: z.array(z.object({ body: z.string() })).max(100),
  isLastPage: z.boolean(),
});
const transitions = z.object({
  transitions: z
    .array(
      z.object({
        id: z.string().max(20),
        to: z.object({ statusCategory: z.object({ key: z.string() }) }),
      }),
    )
    .max(100),
});

/** Where a case's state is in a workflow of any names: status categories are the same everywhere. */
const categories: Readonly<Record<CaseState, string>> = {
  open: "new",
  taken: "indeterminate",
  resolved: "done",
  withdrawn: "done",
};

const most = { title: 200, text: 30_000, commentPages: 5 };

/**
 * Requests of Jira Service Management. The case's reference stands in the summary: the API takes no
 * key, so before a second try the own requests are searched for it. Its index lags behind a little.
 */
export function createJira(parts: JiraParts): TicketSystem {
  const { url: root, user, token } = parts;
  const credentials = Buffer.from(`${user ?? ""}:${token}`).toString("base64");
  const authorization = user === undefined ? `Bearer ${token}` : `Basic ${credentials}`;
  const call = (method: TicketRequest["method"], path: string, body?: object) =>
    ticketCall(parts, {
      method,
      url: `${root}/rest/${path}`,
      headers: { authorization },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
  return {
    name: "jira",
    findsAfterMs: 60_000,
    open: async ({ reference, title, text }, again) => {
      const before = again ? await find(call, parts, reference) : undefined;
      if (before !== undefined && (before.state !== "done" || before.value !== undefined))
        return before as TicketOutcome<Ticket>;
      const made = await call("POST", "servicedeskapi/request", {
        serviceDeskId: parts.serviceDeskId,
        requestTypeId: parts.requestTypeId,
        requestFieldValues: {
          summary: `${title.slice(0, most.title)} [${reference}]`,
          description: text.slice(0, most.text),
        },
      });
      const answer = readAnswer(made, request);
      return answer.state === "done" ? { state: "done", value: ticketOf(answer.value) } : answer;
    },
    update: async (ticket, change, again) => {
      const noted = again ? await isNoted(call, ticket, change) : undefined;
      if (noted !== undefined && noted.state !== "done") return noted;
      if (noted?.value !== true) {
        const body = { body: `${change.note} ${markOf(change)}`, public: false };
        const path = `servicedeskapi/request/${encodeURIComponent(ticket.id)}/comment`;
        const commented = await call("POST", path, body);
        if (commented.state !== "done") return commented;
      }
      return change.state === undefined
        ? { state: "done", value: ticket }
        : transit(call, ticket, change.state);
    },
    check: async () => {
      const desk = encodeURIComponent(parts.serviceDeskId);
      const type = encodeURIComponent(parts.requestTypeId);
      const answer = await call("GET", `servicedeskapi/servicedesk/${desk}/requesttype/${type}`);
      return answer.state === "done" ? { state: "done", value: "right" } : answer;
    },
  };
}

type Call = (
  method: TicketRequest["method"],
  path: string,
  body?: object,
) => Promise<TicketOutcome<unknown>>;

function ticketOf({ issueKey, _links }: Request): Ticket {
  const url = _links?.web;
  return { id: issueKey, number: issueKey, ...(url !== undefined && { url }) };
}

async function find(
  call: Call,
  { serviceDeskId, requestTypeId }: JiraParts,
  reference: string,
): Promise<TicketOutcome<Ticket | undefined>> {
  const query = new URLSearchParams({
    searchTerm: reference,
    requestOwnership: "OWNED_REQUESTS",
    requestStatus: "ALL_REQUESTS",
    serviceDeskId,
    requestTypeId,
    limit: "50",
  });
  const found = await call("GET", `servicedeskapi/request?${query.toString()}`);
  const answer = readAnswer(found, requests);
  if (answer.state !== "done") return answer;
  // The search is one for words: only the whole reference counts. The oldest comes last.
  const same = answer.value.values.findLast((one) => summaryOf(one).includes(`[${reference}]`));
  return { state: "done", value: same && ticketOf(same) };
}

function summaryOf({ requestFieldValues = [] }: Request): string {
  const value = requestFieldValues.find(({ fieldId }) => fieldId === "summary")?.value;
  return typeof value === "string" ? value : "";
}

async function isNoted(
  call: Call,
  { id }: Ticket,
  change: TicketChange,
): Promise<TicketOutcome<boolean>> {
  const mark = markOf(change);
  for (let page = 0; page < most.commentPages; page++) {
    const path = `servicedeskapi/request/${encodeURIComponent(id)}/comment`;
    const query = `public=false&internal=true&limit=50&start=${page * 50}`;
    const answer = readAnswer(await call("GET", `${path}?${query}`), comments);
    if (answer.state !== "done") return answer;
    if (answer.value.values.some(({ body }) => body.includes(mark)))
      return { state: "done", value: true };
    if (answer.value.isLastPage) break;
  }
  return { state: "done", value: false };
}

/** Moves the issue where its workflow has such a step; where not, the comment says it. */
async function transit(
  call: Call,
  ticket: Ticket,
  state: CaseState,
): Promise<TicketOutcome<Ticket>> {
  const path = `api/2/issue/${encodeURIComponent(ticket.id)}/transitions`;
  const answer = readAnswer(await call("GET", path), transitions);
  if (answer.state !== "done") return answer;
  const wanted = answer.value.transitions.find(
    ({ to }) => to.statusCategory.key === categories[state],
  );
  if (wanted === undefined) return { state: "done", value: ticket };
  const moved = await call("POST", path, { transition: { id: wanted.id } });
  // Somebody may have moved it there meanwhile: then the step is not there any more (400, 409).
  const isThere = moved.state === "notDone" && [400, 409].includes(moved.status);
  return moved.state === "done" || isThere ? { state: "done", value: ticket } : moved;
}
