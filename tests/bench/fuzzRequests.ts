import {
  directLineBody,
  emulatorActivity,
  oddMembers,
  oddPress,
  oddQuestion,
} from "../builders/hostileActivities";
import { oddJson, oddText } from "../builders/hostileInput";
import { fc } from "../properties";
import { type FuzzEntry, fuzzEntry } from "./fuzz";

/** 501 is for an invoke nobody knows, 503 asks to come back; other answers of this kind are faults. */
const notFaults = [501, 503];
/** Who has written so much writes in another conversation. */
const inOne = 100;
const longestMs = 20_000;

/** The ways in over HTTP; the channel at `serviceUrl` hears the replies. */
export function requestEntries(url: string, serviceUrl: string): readonly FuzzEntry[] {
  let count = 0;
  const whole = (): object => ({
    ...emulatorActivity(serviceUrl, ++count),
    conversation: { id: `fuzz-${Math.floor(count / inOne)}`, conversationType: "personal" },
  });
  const say = (parts: object): Promise<string> =>
    post(new URL("/api/messages", url), JSON.stringify({ ...whole(), ...parts }));
  const directLine = createDirectLine(url);
  return [
    fuzzEntry("activities", oddMembers, say),
    fuzzEntry("texts", fc.oneof(oddQuestion, oddText), (text) => say({ text })),
    fuzzEntry("data of cards", fc.oneof(oddPress, oddJson), (value) =>
      say({ text: undefined, value }),
    ),
    fuzzEntry("Direct Line", directLineBody, directLine),
  ];
}

/** Posts to conversations of the embedded Direct Line, and reads each before it begins the next. */
function createDirectLine(url: string): (body: string) => Promise<string> {
  let posted = 0;
  let at: Promise<{ address: URL; token: string }> | undefined;
  return async (body) => {
    const isLast = ++posted % inOne === 0;
    at ??= begin(url);
    const { address, token } = await at;
    if (isLast) at = undefined;
    const said = await post(address, body, token);
    if (!isLast) return said;
    const headers = { authorization: `Bearer ${token}` };
    const history = await fetch(address, { headers, signal: AbortSignal.timeout(longestMs) });
    const { activities } = (await history.json()) as { activities: { from: { id: string } }[] };
    return JSON.stringify(activities.filter(({ from }) => from.id === "bot"));
  };
}

async function begin(url: string): Promise<{ address: URL; token: string }> {
  const persona = JSON.stringify({ persona: { role: "helpdesk" } });
  const { token, conversationId } = JSON.parse(
    await post(new URL("/portal/token", url), persona),
  ) as Record<string, string>;
  await post(new URL("/v3/directline/conversations", url), "{}", token);
  const place = `/v3/directline/conversations/${conversationId ?? ""}/activities`;
  return { address: new URL(place, url), token: token ?? "" };
}

/** Rejects when nothing answers, or what does says that something broke. */
async function post(address: URL, body: string, token?: string): Promise<string> {
  const headers = {
    "content-type": "application/json",
    ...(token !== undefined && { authorization: `Bearer ${token}` }),
  };
  const send = (): Promise<Response> =>
    fetch(address, { method: "POST", headers, body, signal: AbortSignal.timeout(longestMs) });
  // A connection that was idle may be closed at the moment it is used; where nobody is, nobody is again.
  const response = await send().catch(send);
  const said = await response.text();
  if (response.status >= 500 && !notFaults.includes(response.status))
    throw new Error(`answered ${response.status}: ${said}`);
  return said;
}
