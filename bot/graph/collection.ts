import { z } from "zod";
import { type CallOptions, type GraphClient } from "./client";
import { type GraphRequest } from "./graphRequest";
import { type Outcome } from "./outcome";

const page = z.object({
  value: z.array(z.unknown()),
  "@odata.nextLink": z.string().nullish().catch(undefined),
});

/** One page of a collection, or several joined. */
export interface Page<T> {
  readonly items: readonly T[];
  /** Where the next page is, when there is one: the collection is not complete. */
  readonly next?: string;
}

/**
 * Reads a page of a collection. Items that are no such thing (limited information about objects that
 * may not be read, empty objects of shortened answers) are left out.
 */
export function readPage<T>(
  value: unknown,
  read: (item: unknown) => T | undefined,
): Page<T> | undefined {
  const parsed = page.safeParse(value);
  if (!parsed.success) return undefined;
  const items = parsed.data.value.flatMap((item) => {
    const one = read(item);
    return one === undefined ? [] : [one];
  });
  const next = parsed.data["@odata.nextLink"];
  return typeof next === "string" && next !== "" ? { items, next } : { items };
}

export interface PageLimits<T> extends CallOptions {
  /** How many further pages may be read. */
  readonly pages: number;
  /** True once the rest does not matter. */
  readonly enough?: (items: readonly T[]) => boolean;
}

/**
 * Reads further pages after a first one, within a bound. A page that cannot be read leaves `next`
 * standing: the collection is then known to be incomplete, and what was read is still good.
 */
export async function readOn<T>(
  client: GraphClient,
  request: GraphRequest,
  first: Outcome<Page<T>>,
  read: (item: unknown) => T | undefined,
  limits: PageLimits<T>,
): Promise<Outcome<Page<T>>> {
  if (first.state !== "ok" || first.value.next === undefined) return first;
  const items = [...first.value.items];
  const requestIds = [...first.requestIds];
  let next: string | undefined = first.value.next;
  const { pages, enough = () => false, ...options } = limits;
  for (let count = 0; count < pages && next !== undefined && !enough(items); count += 1) {
    const outcome = await client.next(request, next, options);
    requestIds.push(...outcome.requestIds);
    const further = outcome.state === "ok" ? readPage(outcome.value, read) : undefined;
    if (further === undefined) break;
    items.push(...further.items);
    next = further.next;
  }
  const value = next === undefined ? { items } : { items, next };
  return { state: "ok", value, requestIds };
}
