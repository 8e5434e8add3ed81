/** Which server route authenticated an activity; state belongs to it. */
export type Route = "messages" | "embedded";

/** A conversation, as others in the product name it: ids are unique within their route only. */
export interface Address {
  readonly route: Route;
  readonly conversation: string;
}
