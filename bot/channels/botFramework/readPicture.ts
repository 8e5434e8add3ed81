import { boundedBytes } from "../../requests";

/** A picture's bytes; `tooBig` when it has more than may be read, undefined when it cannot be. */
export type ReadPicture = (url: URL, mostBytes: number) => Promise<Buffer | "tooBig" | undefined>;

/** Milliseconds for all of it: the channel waits for its answer meanwhile. */
const usualMs = 4000;

/**
 * Fetches what only the bot may open, with its token. It follows no redirect, so the token goes to the
 * address it was called with and nowhere else: that this is the channel's own, the caller has judged.
 */
export function createPictureReader(
  outgoingToken: ((options?: { readonly renew?: boolean }) => Promise<string>) | undefined,
  withinMs = usualMs,
): ReadPicture {
  return async (url, mostBytes) => {
    const signal = AbortSignal.timeout(withinMs);
    const ask = async (renew: boolean): Promise<Response> => {
      const token = await (outgoingToken && beforeEnd(signal, outgoingToken({ renew })));
      const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
      return fetch(url, { headers, redirect: "error", signal });
    };
    try {
      const first = await ask(false);
      const response = first.status === 401 && outgoingToken ? await ask(true) : first;
      if (response.status !== 200) return undefined;
      return (await boundedBytes(response, mostBytes)) ?? "tooBig";
    } catch {
      return undefined;
    }
  };
}

/** Rejects when the time is over before the work is done. */
function beforeEnd<T>(signal: AbortSignal, work: Promise<T>): Promise<T> {
  const end = new Promise<never>((_, reject) => {
    signal.addEventListener("abort", () => {
      reject(new Error("too late"));
    });
  });
  return Promise.race([work, end]);
}
