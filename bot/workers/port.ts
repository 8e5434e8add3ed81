import { type Json } from "../store/port";

type JsonObject = Readonly<Record<string, Json | undefined>>;

/** What one worker has to tell the others, because they cannot see it in the store in time. */
export type News =
  /** There is something new in a conversation of the embedded Direct Line. */
  | { readonly of: "said"; readonly conversation: string }
  /** An activity to be shown in the open windows of a conversation: a replaced card, or typing. */
  | { readonly of: "shown"; readonly conversation: string; readonly activity: JsonObject }
  /** Somebody used up room under a rate. */
  | { readonly of: "asked"; readonly rate: string; readonly key: string }
  /** Something was changed in the tenant for an application: what was read before is out of date. */
  | { readonly of: "changed"; readonly appId: string; readonly what?: "started" };

/** The other workers of this start. News is on its way at once and gets lost only with its reader. */
export interface Neighbours {
  readonly tell: (news: News) => void;
  /** Called with the news of all others, in the order in which each told them. */
  readonly hear: (listener: (news: News) => void) => void;
}
