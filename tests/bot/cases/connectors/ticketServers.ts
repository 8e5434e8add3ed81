import { createHmac, timingSafeEqual } from "node:crypto";
import http from "node:http";
import { type AddressInfo } from "node:net";

import { createJira } from "../../../../bot/cases/connectors/jira";
import { createServiceNow } from "../../../../bot/cases/connectors/serviceNow";
import { createWebhook } from "../../../../bot/cases/connectors/webhook";
import { type TicketSystem } from "../../../../bot/cases/connectors/ticketSystem";

/** What befalls the next request that changes something. */
export type Fault =
  /** Answered with this status, and nothing is done. */
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** It is done, and the answer is lost, never comes, or is no JSON. */
  | "lost"
  | "slow"
  | "garbled";

/** A ticket as the server has it. */
export interface HeldTicket {
  readonly number: string;
  title: string;
  text: string;
  state: string;
  readonly notes: string[];
}

export interface TicketServer {
  readonly url: string;
  readonly tickets: HeldTicket[];
  /** All that came in, as text: for a look at what was said. */
  readonly heard: string[];
  /** Faults of the next changing requests, in order. */
  readonly faults: Fault[];
  /** The same system with other credentials. */
  stranger(): TicketSystem;
  system(withinMs?: number): TicketSystem;
  close(): Promise<void>;
}

interface Asked {
  readonly method: string;
  readonly url: URL;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
  readonly body: Record<string, unknown>;
}

interface Answer {
  readonly status: number;
  readonly body?: unknown;
}
type Behave = (asked: Asked, tickets: HeldTicket[], url: string) => Answer;

async function listen(behave: Behave) {
  const tickets: HeldTicket[] = [];
  const heard: string[] = [];
  const faults: Fault[] = [];
  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const text = Buffer.concat(chunks).toString("utf8");
      heard.push(`${request.method} ${request.url} ${text}`);
      const fault = request.method === "GET" ? undefined : faults.shift();
      if (typeof fault === "object") {
        response.writeHead(fault.status, fault.headers);
        response.end("{}");
        return;
      }
      const asked = {
        method: request.method ?? "",
        url: new URL(request.url ?? "/", address()),
        headers: request.headers,
        text,
        body: (text === "" ? {} : JSON.parse(text)) as Record<string, unknown>,
      };
      const { status, body } = behave(asked, tickets, address());
      if (fault === "lost") request.socket.destroy();
      else if (fault === "garbled") response.end("<html>");
      else if (fault === undefined) {
        response.writeHead(status, { "content-type": "application/json" });
        response.end(body === undefined ? "" : JSON.stringify(body));
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url: address(),
    tickets,
    heard,
    faults,
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

const secret = "whsec_" + Buffer.from("not a real secret, but a long one").toString("base64");
const clock = { now: () => Date.now() };

/** A receiver as Standard Webhooks describes it: it verifies, and remembers ids it has seen. */
export async function startWebhook(): Promise<TicketServer> {
  const seen = new Map<string, Answer>();
  const key = Buffer.from(secret.slice("whsec_".length), "base64");
  const server = await listen(({ headers, text, body }, tickets, url) => {
    const id = String(headers["webhook-id"]);
    const at = String(headers["webhook-timestamp"]);
    const content = `${id}.${at}.${text}`;
    const wanted = `v1,${createHmac("sha256", key).update(content).digest("base64")}`;
    const signature = String(headers["webhook-signature"]);
    const same = signature.length === wanted.length;
    if (!same || !timingSafeEqual(Buffer.from(signature), Buffer.from(wanted)))
      return { status: 401 };
    if (Math.abs(Date.now() / 1000 - Number(at)) > 300) return { status: 400 };
    const before = seen.get(id);
    if (before) return before;
    const data = body["data"] as Record<string, string>;
    let ticket = tickets.find(({ number }) => number === data["ticket"]);
    if (body["type"] === "case.opened") {
      const number = `W-${tickets.length + 1}`;
      ticket = { number, title: data["title"]!, text: data["text"]!, state: "open", notes: [] };
      tickets.push(ticket);
    } else if (ticket) {
      ticket.notes.push(data["note"]!);
      ticket.state = data["state"] ?? ticket.state;
    }
    const number = ticket?.number;
    const answer = { status: 200, body: { id: number, number, url: `https://t/${url.length}` } };
    seen.set(id, answer);
    return answer;
  });
  const make = (given: string, withinMs = 2000): TicketSystem =>
    createWebhook({ url: `${server.url}/hook`, secret: given, clock, fetch, withinMs });
  return {
    ...server,
    stranger: () => make("another secret that is long"),
    system: (withinMs) => make(secret, withinMs),
  };
}

/** The Table API of ServiceNow for incidents: fields, queries by correlation_id, journals. */
export async function startServiceNow(): Promise<TicketServer> {
  const records = new Map<string, { correlation: string; ticket: HeldTicket }>();
  const server = await listen(({ method, url, headers, body }, tickets) => {
    const wanted = `Basic ${Buffer.from("helpdesk:p4ss").toString("base64")}`;
    if (headers.authorization !== wanted) return { status: 401, body: { error: {} } };
    const [, id] = /^\/api\/now\/table\/incident(?:\/(\w+))?$/.exec(url.pathname) ?? [];
    const shown = (sysId: string) => ({
      sys_id: sysId,
      number: records.get(sysId)!.ticket.number,
    });
    if (method === "POST") {
      const sysId = `${records.size + 1}`.padStart(32, "a");
      const ticket: HeldTicket = {
        number: `INC001000${records.size + 1}`,
        title: String(body["short_description"]),
        text: String(body["description"]),
        state: "open",
        notes: [],
      };
      records.set(sysId, { correlation: String(body["correlation_id"]), ticket });
      tickets.push(ticket);
      return { status: 201, body: { result: shown(sysId) } };
    }
    if (method === "GET" && id === undefined) {
      const result = [...records]
        .filter(([, { correlation }]) => isAsked(url, correlation))
        .map(([sysId]) => shown(sysId));
      return { status: 200, body: { result: result.slice(0, 1) } };
    }
    const record = records.get(id ?? "");
    if (!record) return { status: 404, body: { error: { message: "No Record found" } } };
    if (method === "PATCH" && !patched(record.ticket, body)) return { status: 403 };
    const journal = record.ticket.notes.join("\n\n");
    const asked = url.searchParams.get("sysparm_fields") === "work_notes";
    return { status: 200, body: { result: asked ? { work_notes: journal } : shown(id!) } };
  });
  const make = (password: string, withinMs = 2000): TicketSystem =>
    createServiceNow({ url: server.url, user: "helpdesk", password, fetch, withinMs });
  return {
    ...server,
    stranger: () => make("wrong"),
    system: (withinMs) => make("p4ss", withinMs),
  };
}

/** Whether an incident is among those that a query by `correlation_id` is about. */
function isAsked({ searchParams }: URL, correlation: string): boolean {
  const query = searchParams.get("sysparm_query") ?? "";
  const [, reference] = /^correlation_id=([^^]+)\^/.exec(query) ?? [];
  return reference === undefined || reference === correlation;
}

/** Whether the data policy of the base system lets a change through. */
function patched(ticket: HeldTicket, body: Record<string, unknown>): boolean {
  const { state, close_code: code, close_notes: closing } = body;
  if (["6", "8"].includes(String(state)) && !(code && closing)) return false;
  const names: Record<string, string> = { 2: "taken", 6: "resolved", 8: "withdrawn" };
  ticket.notes.push(String(body["work_notes"]));
  ticket.state = names[String(state)] ?? ticket.state;
  return true;
}

/** Requests of Jira Service Management, and the transitions of their issues. */
export async function startJira(): Promise<TicketServer> {
  const server = await listen(({ method, url, headers, body }, tickets) => {
    const wanted = `Basic ${Buffer.from("bot@contoso.com:t0ken").toString("base64")}`;
    if (headers.authorization !== wanted) return { status: 401, body: {} };
    const { pathname: path, searchParams: query } = url;
    const shown = ({ number, title }: HeldTicket) => ({
      issueKey: number,
      _links: { web: `https://site.atlassian.net/servicedesk/customer/portal/3/${number}` },
      requestFieldValues: [{ fieldId: "summary", label: "Summary", value: title }],
    });
    if (path === "/rest/servicedeskapi/servicedesk/3/requesttype/25") return { status: 200 };
    if (path === "/rest/servicedeskapi/request" && method === "POST") {
      const values = body["requestFieldValues"] as Record<string, string>;
      if (body["serviceDeskId"] !== "3" || body["requestTypeId"] !== "25") return { status: 400 };
      const ticket: HeldTicket = {
        number: `HELP-${tickets.length + 1}`,
        title: values["summary"]!,
        text: values["description"]!,
        state: "open",
        notes: [],
      };
      tickets.push(ticket);
      return { status: 201, body: shown(ticket) };
    }
    if (path === "/rest/servicedeskapi/request") {
      const term = query.get("searchTerm") ?? "";
      const values = tickets.filter(({ title }) => title.includes(term)).map(shown);
      return { status: 200, body: { values: values.reverse(), isLastPage: true } };
    }
    const [, key, part] = /\/(HELP-\d+)\/(comment|transitions)$/.exec(path) ?? [];
    const ticket = tickets.find(({ number }) => number === key);
    if (!ticket) return { status: 404 };
    return part === "comment" ? commented(ticket, method, body) : moved(ticket, method, body);
  });
  const make = (token: string, withinMs = 2000): TicketSystem =>
    createJira({
      ...{ url: server.url, user: "bot@contoso.com", token, fetch, withinMs },
      ...{ serviceDeskId: "3", requestTypeId: "25" },
    });
  return {
    ...server,
    stranger: () => make("wrong"),
    system: (withinMs) => make("t0ken", withinMs),
  };
}

function commented(ticket: HeldTicket, method: string, body: Record<string, unknown>): Answer {
  const values = ticket.notes.map((one) => ({ body: one }));
  if (method === "GET") return { status: 200, body: { values, isLastPage: true } };
  if (body["public"] !== false) return { status: 400 };
  ticket.notes.push(String(body["body"]));
  return { status: 201, body: {} };
}

const workflow = [
  { id: "11", to: { statusCategory: { key: "new" } }, state: "open" },
  { id: "21", to: { statusCategory: { key: "indeterminate" } }, state: "taken" },
  { id: "31", to: { statusCategory: { key: "done" } }, state: "resolved" },
];

function moved(ticket: HeldTicket, method: string, body: Record<string, unknown>): Answer {
  if (method === "GET") return { status: 200, body: { transitions: workflow } };
  const { id } = body["transition"] as { id: string };
  ticket.state = workflow.find((one) => one.id === id)!.state;
  return { status: 204 };
}
