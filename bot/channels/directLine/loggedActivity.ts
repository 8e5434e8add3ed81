import { z } from "zod";

import { type DocumentStore, type Json, type StoredDocument } from "../../store/port";
import { type DirectLineActivity } from "./activity";

/** An activity in a conversation, with its number; numbers begin at 1 and leave no gap. */
export interface LoggedActivity {
  readonly sequence: number;
  readonly activity: DirectLineActivity;
  /** Under which it was inserted, where it must not be inserted twice. */
  readonly once?: string;
}

const digits = 7;

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

export function documentValue({ activity, once }: Omit<LoggedActivity, "sequence">): Json {
  return { schema: 1, activity, once };
}

/** Throws when the document is none of this version. */
export function readLogged({ key, value }: StoredDocument): LoggedActivity {
  const { activity, once } = loggedShape.parse(value);
  const sequence = Number(key.slice(-digits));
  return once === undefined ? { sequence, activity } : { sequence, activity, once };
}

/** The activities of a conversation after a number, in order. */
export async function listLogged(
  store: DocumentStore,
  conversation: string,
  after: number,
  limit: number,
): Promise<LoggedActivity[]> {
  const page = { after: documentKey(conversation, after), limit };
  return (await store.list(`directline/${conversation}/`, page)).map(readLogged);
}

function padded(sequence: number): string {
  return String(sequence).padStart(digits, "0");
}
