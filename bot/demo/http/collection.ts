import { parseFilter } from "../odata/filter";
import { compileFilter, type FilterRules } from "../odata/filterRules";
import { isFound, parseSearch } from "../odata/search";
import { badQuery, graphError } from "./graphError";
import { type GraphReply, type GraphRequest } from "./graphRequest";

/** A directory object with all its properties by Graph name. */
export type Json = Readonly<Record<string, unknown>>;

/** What a directory collection can be asked. */
export interface CollectionRules {
  /** Name in `@odata.context`, such as `users`. */
  readonly context: string;
  /** Type in error messages, such as `microsoft.graph.user`. */
  readonly type: string;
  /** Sent without `$select`; everything when missing. */
  readonly defaults?: readonly string[];
  /** Every property there is; others in `$select` are refused. */
  readonly properties: ReadonlySet<string>;
  readonly filter: FilterRules<Json>;
  readonly searchable: ReadonlySet<string>;
}

type Narrowed =
  | { readonly ok: true; readonly items: readonly Json[] }
  | { readonly ok: false; readonly reply: GraphReply };

const maxTop = 999;
const defaultTop = 100;

/** Answers a list request: `$filter`, `$search`, `$select`, `$count`, `$top` and paging. */
export function collectionReply(
  all: readonly Json[],
  request: GraphRequest,
  rules: CollectionRules,
): GraphReply {
  const selected = selectedBy(request.query, rules);
  if (selected.refused !== undefined) return selected.refused;
  const narrowed = narrow(all, request, rules);
  if (!narrowed.ok) return narrowed.reply;
  const { query, root, path } = request;
  const top = readTop(query.get("$top"));
  const skip = readSkip(query.get("$skiptoken"));
  if (top === undefined || skip === undefined)
    return badQuery("Invalid value for $top or $skiptoken.");
  const page = narrowed.items.slice(skip, skip + top);
  const next = new URLSearchParams(query);
  next.set("$skiptoken", skipToken(skip + top));
  return {
    status: 200,
    body: {
      "@odata.context": `${root}/$metadata#${rules.context}`,
      ...(query.get("$count") === "true" ? { "@odata.count": narrowed.items.length } : {}),
      ...(narrowed.items.length > skip + top
        ? { "@odata.nextLink": `${root}${encodeURI(path)}?${next.toString()}` }
        : {}),
      value: page.map((item) => pick(item, selected.names)),
    },
  };
}

/** Answers a request for one object; `$select` applies. */
export function objectReply(item: Json, request: GraphRequest, rules: CollectionRules): GraphReply {
  const selected = selectedBy(request.query, rules);
  if (selected.refused !== undefined) return selected.refused;
  const context = `${request.root}/$metadata#${rules.context}/$entity`;
  return { status: 200, body: { "@odata.context": context, ...pick(item, selected.names) } };
}

function narrow(all: readonly Json[], request: GraphRequest, rules: CollectionRules): Narrowed {
  const filtered = filterItems(all, request.query.get("$filter"), rules);
  if (!filtered.ok) return filtered;
  return searchItems(filtered.items, request, rules);
}

function filterItems(
  items: readonly Json[],
  text: string | null,
  rules: CollectionRules,
): Narrowed {
  if (text === null) return { ok: true, items };
  const filter = parseFilter(text);
  if (filter === undefined) return refuse(badQuery("Invalid filter clause."));
  const compiled = compileFilter(filter, rules.filter);
  if (compiled.ok) return { ok: true, items: items.filter(compiled.test) };
  return unsupported(`Unsupported or invalid query filter clause: ${compiled.refused}.`);
}

function searchItems(
  items: readonly Json[],
  { query, headers }: GraphRequest,
  rules: CollectionRules,
): Narrowed {
  const text = query.get("$search");
  if (text === null) return { ok: true, items };
  if (headers["consistencylevel"]?.toLowerCase() !== "eventual")
    return unsupported(
      "Request with $search query parameter only works with the header 'ConsistencyLevel: eventual'.",
    );
  const terms = parseSearch(text);
  if (!terms?.every(({ property }) => rules.searchable.has(property)))
    return refuse(badQuery("Invalid $search clause."));
  const found = items.filter((item) =>
    terms.some(({ property, words }) => {
      const value = item[property];
      return typeof value === "string" && isFound(value, words);
    }),
  );
  return { ok: true, items: found };
}

function unsupported(message: string): Narrowed {
  return refuse(graphError(400, "Request_UnsupportedQuery", message));
}

function refuse(reply: GraphReply): Narrowed {
  return { ok: false, reply };
}

interface Selected {
  readonly names?: readonly string[];
  readonly refused?: GraphReply;
}

function selectedBy(query: URLSearchParams, rules: CollectionRules): Selected {
  const text = query.get("$select");
  if (text === null) return rules.defaults === undefined ? {} : { names: rules.defaults };
  const names = text.split(",").map((name) => name.trim());
  const unknown = names.find((name) => !rules.properties.has(name));
  if (unknown === undefined) return { names };
  const message = `Parsing OData Select and Expand failed: Could not find a property named '${unknown}' on type '${rules.type}'.`;
  return { refused: badQuery(message) };
}

function pick(item: Json, names: readonly string[] | undefined): Json {
  const type = item["@odata.type"];
  const picked =
    names === undefined
      ? item
      : Object.fromEntries(names.map((name) => [name, item[name] ?? null]));
  return type === undefined ? picked : { "@odata.type": type, ...picked };
}

/** `$top` as a number from 1 to 999; `undefined` when it is something else. */
export function readTop(text: string | null, standard = defaultTop): number | undefined {
  if (text === null) return standard;
  if (!/^\d{1,9}$/.test(text) || Number(text) < 1) return undefined;
  return Math.min(Number(text), maxTop);
}

function skipToken(skip: number): string {
  return Buffer.from(`skip:${skip}`).toString("base64url");
}

function readSkip(token: string | null): number | undefined {
  if (token === null) return 0;
  const match = /^skip:(\d{1,9})$/.exec(Buffer.from(token, "base64url").toString());
  return match === null ? undefined : Number(match[1]);
}
