import { type IncomingMessage, type Server } from "node:http";
import { type Duplex } from "node:stream";

import { refuseUpgrade, splitTarget } from "./channels/http";
import { type LocalGuard } from "./channels/localGuard";

const streamPath = /^\/v3\/directline\/conversations\/[^/]+\/stream$/;

/** What is needed to take WebSockets. */
export interface UpgradeParts {
  readonly guard: LocalGuard;
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Connections that may be WebSockets at the same time. */
  readonly most: number;
}

/** Hands on upgrades to the stream of Direct Line and refuses all others; returns the open ones. */
export function takeUpgrades(http: Server, parts: UpgradeParts): ReadonlySet<Duplex> {
  const open = new Set<Duplex>();
  http.on("upgrade", (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    socket.on("error", () => socket.destroy());
    if (!parts.guard(request.headers)) refuseUpgrade(socket, "403 Forbidden");
    else if (!streamPath.test(splitTarget(request.url ?? "").path)) {
      refuseUpgrade(socket, "404 Not Found");
    } else if (open.size >= parts.most) {
      refuseUpgrade(socket, "503 Service Unavailable\r\nRetry-After: 5");
    } else {
      open.add(socket);
      socket.once("close", () => open.delete(socket));
      parts.upgrade(request, socket, head);
    }
  });
  return open;
}
