import { isIPv4 } from "node:net";

/**
 * Whether a host name (as in a URL or the HOST setting) can only mean this machine: `localhost`,
 * 127.0.0.0/8 or ::1. Other names are not resolved: they could be made to point anywhere.
 */
export function isLoopback(host: string): boolean {
  const name = host.toLowerCase().replace(/^\[(.*)\]$/, "$1");
  return name === "localhost" || name === "::1" || (isIPv4(name) && name.startsWith("127."));
}
