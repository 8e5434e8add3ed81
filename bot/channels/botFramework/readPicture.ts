/** A picture's bytes; `tooBig` when it has more than may be read, undefined when it cannot be. */
export type ReadPicture = (url: URL) => Promise<Buffer | "tooBig" | undefined>;

/** Milliseconds for all of it: the channel waits for its answer meanwhile. */
const withinMs = 4000;
/** What the desk of cases takes of one file, and one byte more to know that there is more. */
const mostBytes = 5 * 1024 * 1024 + 1;

/**
 * Fetches what only the bot may open, with its token. It follows no redirect, so the token goes to the
 * address it was called with and nowhere else: that this is the channel's own, the caller has judged.
 */
export function createPictureReader(
  outgoingToken: ((options?: { readonly renew?: boolean }) => Promise<string>) | undefined,
): ReadPicture {
  return async (url) => {
    const signal = AbortSignal.timeout(withinMs);
    const ask = async (renew: boolean): Promise<Response> => {
      const token = await outgoingToken?.({ renew });
      const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
      return fetch(url, { headers, redirect: "error", signal });
    };
    try {
      const first = await ask(false);
      const response = first.status === 401 && outgoingToken ? await ask(true) : first;
      return response.status === 200 ? await bytesOf(response) : undefined;
    } catch {
      return undefined;
    }
  };
}

async function bytesOf({ body }: Response): Promise<Buffer | "tooBig"> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.length;
    // Leaving the loop cancels what is still to come.
    if (size >= mostBytes) return "tooBig";
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
