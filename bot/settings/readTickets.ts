import { type FieldReader } from "./fieldReader";
import { isLoopback } from "./isLoopback";
import { readSecret } from "./readSecret";
import { type TicketSettings } from "./settings";

const names = ["TICKETS_URL", "TICKETS_USER", "TICKETS_SECRET", "TICKETS_QUEUE"] as const;

/** Reads where tickets of cases are kept; undefined when nowhere, or when something is wrong. */
export function readTickets(read: FieldReader): TicketSettings | undefined {
  const before = read.problems.length;
  const system = read.oneOf("TICKETS", ["webhook", "servicenow", "jira"]);
  if (system === undefined) {
    const left = names.filter((name) => read.text(name) !== undefined);
    if (left.length > 0 && read.text("TICKETS") === undefined)
      read.problem(`${left.join(", ")}: unset them, or set TICKETS to the kind of ticket system`);
    return undefined;
  }
  const url = readUrl(read, system);
  const secret = readSecret(read, "TICKETS_SECRET");
  if (read.text("TICKETS_SECRET") === undefined)
    read.problem("TICKETS_SECRET: set it to the password, token or signing secret for TICKETS");
  const user = readUser(read);
  const queue = read.text("TICKETS_QUEUE");
  const made = readers[system](read, {
    ...{ url: url ?? "", secret: secret ?? "" },
    ...(user !== undefined && { user }),
    ...(queue !== undefined && { queue }),
  });
  return read.problems.length > before ? undefined : made;
}

interface Given {
  readonly url: string;
  readonly secret: string;
  readonly user?: string;
  readonly queue?: string;
}

const readers: Readonly<
  Record<TicketSettings["system"], (read: FieldReader, given: Given) => TicketSettings | undefined>
> = {
  webhook: (read, { url, secret, user, queue }) => {
    if (secret !== "" && secret.length < 24)
      read.problem("TICKETS_SECRET: set it to at least 24 characters; it signs what is sent");
    if (user !== undefined || queue !== undefined)
      read.problem("TICKETS_USER, TICKETS_QUEUE: unset them; a webhook has neither");
    return { system: "webhook", url, secret };
  },
  servicenow: (read, { url, secret, user, queue }) => {
    if (user === undefined && read.text("TICKETS_USER") === undefined)
      read.problem("TICKETS_USER: set it to the ServiceNow user that opens incidents");
    if (queue !== undefined && !/^[0-9a-f]{32}$/.test(queue))
      read.problem("TICKETS_QUEUE: set it to the sys_id of an assignment group, or unset it");
    const group = queue === undefined ? {} : { group: queue };
    return { system: "servicenow", url, user: user ?? "", password: secret, ...group };
  },
  jira: (read, { url, secret, user, queue = "" }) => {
    const [, serviceDeskId, requestTypeId] = /^(\d{1,10})\/(\d{1,10})$/.exec(queue) ?? [];
    const account = user === undefined ? {} : { user };
    if (serviceDeskId !== undefined && requestTypeId !== undefined)
      return { system: "jira", url, token: secret, serviceDeskId, requestTypeId, ...account };
    read.problem("TICKETS_QUEUE: set it to the ids of service desk and request type, such as 3/25");
    return undefined;
  },
};

/** The part before the colon of Basic credentials. */
function readUser(read: FieldReader): string | undefined {
  const user = read.text("TICKETS_USER");
  if (user === undefined || /^[\x21-\x39\x3b-\x7e]{1,200}$/.test(user)) return user;
  read.problem("TICKETS_USER: set it to a user name or address without blanks and colons");
  return undefined;
}

function readUrl(read: FieldReader, system: TicketSettings["system"]): string | undefined {
  const text = read.text("TICKETS_URL") ?? "";
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !isSafe(url, system)) {
    read.problem(
      "TICKETS_URL: set it to the https: address of the ticket system, without user and password",
    );
    return undefined;
  }
  return system === "webhook" ? url.href : `${url.origin}${url.pathname}`.replace(/\/+$/, "");
}

/** Addresses of webhooks may carry a key of their own. */
function isSafe(url: URL, system: TicketSettings["system"]): boolean {
  const { protocol, hostname, username, password, search, hash } = url;
  const isPrivate = protocol === "https:" || (protocol === "http:" && isLoopback(hostname));
  const extra = system === "webhook" ? "" : search;
  return isPrivate && `${username}${password}${extra}${hash}` === "";
}
