import { type DemoTenantState } from "./tenantState";

/** A request as routes see it: authenticated, path matched, nothing of node:http left. */
export interface GraphRequest {
  readonly method: string;
  /** Path below the version, decoded, such as `/users/1234`. */
  readonly path: string;
  readonly query: URLSearchParams;
  /** By lower-case name. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  /** Absolute URL with the version, for `@odata.context` and `@odata.nextLink`. */
  readonly root: string;
}

export interface GraphReply {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: unknown;
  /** Instead of a body; ids and date are added where the reply is sent. */
  readonly error?: { readonly code: string; readonly message: string };
}

/** Values of the `{...}` parts of a route's path. */
export type PathValues = Readonly<Record<string, string>>;

export type RouteHandler = (
  request: GraphRequest,
  values: PathValues,
  state: DemoTenantState,
) => GraphReply;
