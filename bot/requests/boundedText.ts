/** The body of an answer as text, or undefined when it is larger than allowed; the rest is not read then. */
export async function boundedText(
  response: Response,
  mostBytes: number,
): Promise<string | undefined> {
  if (response.body === null) return "";
  const decoder = new TextDecoder();
  let text = "";
  let bytes = 0;
  for await (const chunk of response.body as AsyncIterable<Uint8Array>) {
    bytes += chunk.byteLength;
    if (bytes > mostBytes) return undefined;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
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
