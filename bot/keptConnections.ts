import { type Server } from "node:http";

/**
 * Seconds a connection may be idle before it is closed here. Azure's front ends keep theirs for 240 s,
 * and whatever stands in front is to close first: a request that meets a connection just closed here is
 * a 502 for its sender, and nobody can tell whether it was heard.
 */
const idleS = 245;
/** From this share of the connections on that may be open none is kept idle. */
const crowded = 0.75;

/** Keeps idle connections for as long as their other side may use them, unless room is short. */
export function keepConnections(http: Server, most: number): void {
  http.keepAliveTimeout = idleS * 1000;
  http.maxConnections = most;
  http.on("connection", () => {
    http.getConnections((error, open) => {
      if (!error && open >= most * crowded) http.closeIdleConnections();
    });
  });
}
