import { type IncomingHttpHeaders } from "node:http";

/** Names under which a browser reaches this machine itself. */
const loopbackNames = ["127.0.0.1", "localhost", "[::1]"];

/** Decides whether a request of local mode comes from this machine's own user. */
export type LocalGuard = (headers: IncomingHttpHeaders) => boolean;

/**
 * The guard of local mode, where no token is asked for: only a loopback Host with the server's own
 * port, and an Origin, if there is one, equal to it. So neither another web page (it sends its own
 * Origin) nor a name rebound to 127.0.0.1 (it sends that name as Host) can drive the product.
 */
export function createLocalGuard(port: number): LocalGuard {
  const hosts = new Set(loopbackNames.map((name) => `${name}:${port}`));
  if (port === 80) for (const name of loopbackNames) hosts.add(name);
  return ({ host, origin, ...headers }) => {
    const own = host?.toLowerCase() ?? "";
    if (!hosts.has(own)) return false;
    if (origin !== undefined && origin.toLowerCase() !== `http://${own}`) return false;
    const site = headers["sec-fetch-site"];
    // Following a link from elsewhere to the portal is fine; a script's request from there is not.
    return site !== "cross-site" || headers["sec-fetch-mode"] === "navigate";
  };
}

/** Whether an address can only lead to this machine; local mode sends replies nowhere else. */
export function isLoopbackUrl(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url?.protocol === "http:" && loopbackNames.includes(url.hostname) && url.username === "";
}
