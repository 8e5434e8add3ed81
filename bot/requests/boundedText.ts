import { boundedBytes } from "./boundedBytes";

/** The body of an answer as text, or undefined when it is larger than allowed; the rest is not read then. */
export async function boundedText(
  response: Response,
  mostBytes: number,
): Promise<string | undefined> {
  const bytes = await boundedBytes(response, mostBytes);
  return bytes && new TextDecoder().decode(bytes);
}

/** The same as JSON; undefined for what is larger, or is none. */
export async function boundedJson(response: Response, mostBytes: number): Promise<unknown> {
  const text = await boundedText(response, mostBytes);
  try {
    return text === undefined ? undefined : (JSON.parse(text) as unknown);
  } catch {
    return undefined;
  }
}
