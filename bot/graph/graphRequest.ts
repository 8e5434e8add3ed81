/** A read of Graph v1.0. */
export interface GraphRequest {
  /** Below the version, beginning with "/", percent-encoded: `/users?$top=1`. */
  readonly path: string;
  /** The permission to name when this is refused. */
  readonly permission: string;
  /** An advanced query: `ConsistencyLevel: eventual` is sent, also for every further page. */
  readonly advanced?: boolean;
}

/** A request with all that is needed to send it. */
export interface Call extends GraphRequest {
  readonly method: "GET" | "POST" | "DELETE";
  readonly url: string;
  readonly body?: string;
  /** Milliseconds since 1970 at which it is given up, with all its attempts. */
  readonly until: number;
  /** A write that must not be done twice: repeated only where it was certainly not done. */
  readonly once?: boolean;
  /** People's questions go first. */
  readonly background?: boolean;
  /** Who asks, where requests have to wait for their turn. */
  readonly asker?: string;
}

/** The path without its query, which may hold names. */
export function pathOnly(path: string): string {
  return path.replace(/\?.*$/s, "");
}
