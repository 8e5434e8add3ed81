import { z } from "zod";

import { type DocumentStore, type Json, type StoredDocument } from "../../store/port";
import { type DirectLineActivity } from "./activity";

/** An activity in a conversation, with its number; numbers begin at 1 and leave no gap. */
export interface LoggedActivity {
  readonly sequence: number;
  /** The activity as clients get it: made text once, to be measured and sent. */
  readonly json: string;
  /** Under which it was inserted, where it must not be inserted twice. */
  readonly once?: string;
}

const digits = 7;
/** Pages start small, because the store counts documents and not their bytes. */
const firstPage = 16;
const mostPerPage = 256;
const pageBytes = 512 * 1024;

const loggedShape = z.object({
  activity: z.custom<DirectLineActivity>((value) => typeof value === "object" && value !== null),
  once: z.string().optional(),
});

/** `<conversation>|0000007`, as Direct Line numbers activities. */
export function activityId(conversation: string, sequence: number): string {
  return `${conversation}|${padded(sequence)}`;
}

/** The number in an activity's id, if it is one of the conversation. */
export function sequenceOf(conversation: string, id: string): number | undefined {
  const [own, number, ...more] = id.split("|");
  const fits = own === conversation && more.length === 0 && /^\d{7}$/.test(number ?? "");
  return fits ? Number(number) : undefined;
}

export function documentKey(conversation: string, sequence: number): string {
  return `directline/${conversation}/${padded(sequence)}`;
}

export function documentValue(activity: DirectLineActivity, once: string | undefined): Json {
  return { schema: 1, activity, once };
}

/** When an activity was written, in milliseconds since 1970. */
export function loggedAt(value: Json): number | undefined {
  const at = loggedShape.safeParse(value).data?.activity["timestamp"];
  const ms = typeof at === "string" ? Date.parse(at) : NaN;
  return Number.isNaN(ms) ? undefined : ms;
}

/** Throws when the document is none of this version. */
export function readLogged({ key, value }: StoredDocument): LoggedActivity {
  const { activity, once } = loggedShape.parse(value);
  const sequence = Number(key.slice(-digits));
  const json = JSON.stringify(activity);
  return once === undefined ? { sequence, json } : { sequence, json, once };
}

/** What an activity counts towards the size of its conversation. */
export function bytesOf(json: string): number {
  return Buffer.byteLength(json);
}

/**
 * The activities of a conversation after a number, in order and each once, in pages of bounded size:
 * whoever handles one page before asking for the next never holds a whole conversation.
 */
export async function* loggedAfter(
  store: DocumentStore,
  conversation: string,
  sequence: number,
): AsyncGenerator<readonly LoggedActivity[], void> {
  let seen = sequence;
  let limit = firstPage;
  for (;;) {
    const options = { after: documentKey(conversation, seen), limit };
    const read = (await store.list(`directline/${conversation}/`, options)).map(readLogged);
    const page = fitting(read);
    const isWhole = page.length === read.length;
    const last = page.at(-1);
    if (last === undefined) return;
    yield page;
    if (isWhole && read.length < limit) return;
    seen = last.sequence;
    limit = isWhole ? Math.min(limit * 2, mostPerPage) : page.length;
  }
}

/** The first of them that make a page: at least one, however large. */
function fitting(read: readonly LoggedActivity[]): readonly LoggedActivity[] {
  let bytes = 0;
  const tooMany = read.findIndex(({ json }, at) => (bytes += bytesOf(json)) > pageBytes && at > 0);
  return tooMany < 0 ? read : read.slice(0, tooMany);
}

function padded(sequence: number): string {
  return String(sequence).padStart(digits, "0");
}
