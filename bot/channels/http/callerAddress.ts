import { type IncomingMessage } from "node:http";
import { isIP } from "node:net";

/**
 * The network address a request comes from. Behind `hops` proxies of one's own it is the entry of
 * X-Forwarded-For that the outermost of them wrote; those before it are the caller's word. A /64 of
 * IPv6 is one caller: that much everybody is given.
 */
export function callerAddress(request: IncomingMessage, hops: number): string {
  const forwarded = String(request.headers["x-forwarded-for"] ?? "").split(",");
  const entry = hops > 0 ? withoutPort(forwarded.at(-hops)?.trim() ?? "") : "";
  const address = isIP(entry) === 0 ? (request.socket.remoteAddress ?? "") : entry;
  return isIP(address) === 6 ? networkOf(address.toLowerCase()) : address;
}

/** App Service writes a port behind the address, in brackets around IPv6. */
function withoutPort(entry: string): string {
  const bracketed = /^\[([^\]]+)\](?::\d+)?$/.exec(entry)?.[1];
  return bracketed ?? entry.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1");
}

function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const [head = "", tail] = address.replace(/%.*$/, "").split("::", 2);
  const groups = head === "" ? [] : head.split(":");
  const last = tail === undefined || tail === "" ? [] : tail.split(":");
  const gap = tail === undefined ? 0 : 8 - groups.length - last.length;
  const whole = [...groups, ...Array<string>(Math.max(0, gap)).fill("0"), ...last];
  return whole
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":");
}
