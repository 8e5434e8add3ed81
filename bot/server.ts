import { type IncomingMessage, type Server as HttpServer } from "node:http";
import { type AddressInfo } from "node:net";
import { type Duplex } from "node:stream";

import pino from "pino";
import * as restify from "restify";

import {
  callerAddress,
  refuse,
  type RequestRate,
  respond,
  send,
  tooMany,
  unavailable,
  type Admit,
  type BodyLimits,
  type Handler,
  type HttpHead,
} from "./channels/http";
import { createLocalGuard, type LocalGuard } from "./channels/localGuard";
import { keepConnections } from "./keptConnections";
import { rememberFor } from "./rememberFor";
import { type Logger } from "./telemetry";
import { takeUpgrades } from "./upgrades";

/** What the routes lead to. */
export interface ServerRoutes {
  /** `POST /api/messages`. */
  readonly messages: Handler;
  readonly directLine: {
    /** Asked before a body is read. */
    readonly admit: Admit;
    readonly handle: Handler;
    /** Told of an upload that was too large. */
    readonly tooLarge?: (head: HttpHead) => Promise<void>;
    upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  };
  readonly portal: {
    /** Files of the page by their path, `/` among them. */
    readonly files: ReadonlyMap<string, Handler>;
    readonly token: Handler;
    readonly personas: Handler;
    /** The portal's own sign-in, where it has one. */
    readonly signIn?: { readonly begin: Handler; readonly end: Handler; readonly signOut: Handler };
  };
  /** Whether the parts the product depends on answer now, by name. */
  ready(): Promise<Readonly<Record<string, boolean>>>;
}

export interface ServerOptions {
  readonly mode: "local" | "production";
  readonly host: string;
  /** 0 takes a free port. */
  readonly port: number;
  readonly log: Logger;
  /** How often one address may ask; without it as often as it likes. */
  readonly perAddress?: RequestRate;
  /** Proxies of one's own in front, which tell the caller's address. */
  readonly proxyHops?: number;
  /** Open connections, and how many of them may be WebSockets; others are turned away. */
  readonly most?: { readonly connections: number; readonly streams: number };
}

export interface Server {
  /** Starts to listen; rejects when the address cannot be used. */
  listen(): Promise<{ readonly url: string; readonly port: number }>;
  /** Stops listening; requests under way get 2 s to end. */
  close(): Promise<void>;
}

/** Bytes and levels of an activity (contract, "HTTP"). */
const activityLimits: BodyLimits = { json: 256 * 1024, depth: 100 };
/** Files of 5 MB, with what a form puts around them. */
const uploadLimits: BodyLimits = { ...activityLimits, other: 5 * 1024 * 1024 + 64 * 1024 };
const closeGraceMs = 2000;
/** Anybody may ask whether the product is ready: that must not become requests to Graph. */
const readyMs = 3000;
/** Streams leave room for the requests by which their clients go on without one. */
const usual = { connections: 2000, streams: 1500 };

/** Connects the routes to an HTTP server. Nothing that goes wrong shows its inside to a caller. */
export function createServer(options: ServerOptions, routes: ServerRoutes): Server {
  const { log, most = usual } = options;
  // Restify's own log would go to stdout, with request details.
  const server = restify.createServer({ name: "", log: pino({ level: "silent" }) as never });
  const http = server.server as HttpServer;
  http.headersTimeout = 10_000;
  http.requestTimeout = 30_000;
  keepConnections(http, most.connections);
  let guard: LocalGuard = () => options.mode === "production";

  server.pre((request, response, next) => {
    if (guard(request.headers)) next();
    else {
      send(response, refuse(403, "Forbidden", "Local mode answers pages of this machine only."));
      next(false);
    }
  });
  addRoutes(server, routes, options);
  answerErrors(server, log);
  server.on("after", (request: restify.Request, response: restify.Response) => {
    const { method, url } = request;
    log.debug("requestDone", {
      method: method ?? "",
      path: url ?? "",
      status: response.statusCode,
    });
  });
  const streams = takeUpgrades(http, {
    guard: (headers) => guard(headers),
    upgrade: (...upgrade) => {
      routes.directLine.upgrade(...upgrade);
    },
    most: most.streams,
  });

  return {
    listen: () =>
      new Promise((resolve, reject) => {
        // Restify passes the HTTP server's errors on.
        server.once("error", reject);
        http.listen(options.port, options.host, () => {
          server.removeListener("error", reject);
          const { port } = http.address() as AddressInfo;
          if (options.mode === "local") guard = createLocalGuard(port);
          resolve({ port, url: `http://${shownHost(options.host)}:${port}/` });
        });
      }),
    close: () => close(http, streams),
  };
}

const unlimited: RequestRate = { wait: () => 0, take: () => 0 };

function addRoutes(server: restify.Server, routes: ServerRoutes, options: ServerOptions): void {
  const { log, perAddress = unlimited, proxyHops = 0 } = options;
  const addressOf = (request: IncomingMessage): string => callerAddress(request, proxyHops);
  const on = (handler: Handler, admit?: Admit): restify.RequestHandler =>
    respond(handler, activityLimits, log, { admit, addressOf });
  const paced: Admit = ({ address = "" }) => {
    const seconds = perAddress.take(address);
    return seconds > 0 ? tooMany(seconds) : undefined;
  };
  const page = (path: string, handler: Handler): void => {
    server.get(path, on(handler));
    server.head(path, on(handler));
  };
  server.post("/api/messages", on(...refusalsPaced(routes.messages, perAddress)));
  server.post("/portal/token", on(routes.portal.token, paced));
  if (routes.portal.signIn) {
    const { begin, end, signOut } = routes.portal.signIn;
    server.get("/portal/signIn", on(begin, paced));
    server.get("/portal/signIn/done", on(end, paced));
    server.post("/portal/signOut", on(signOut, paced));
  }
  page("/portal/personas", routes.portal.personas);
  for (const [path, handler] of routes.portal.files) page(path, handler);
  page("/health", () => ({ status: 200, body: { status: "up" } }));
  const ready = rememberFor(readyMs, () => routes.ready());
  page("/ready", async () => {
    const parts = await ready();
    if (Object.values(parts).every(Boolean))
      return { status: 200, body: { status: "ready", parts } };
    const answer = unavailable("Not ready yet.", 5);
    return { ...answer, body: { status: "notReady", parts } };
  });
  const { handle, admit, tooLarge } = routes.directLine;
  const admitted: Admit = (head) => paced(head) ?? admit(head);
  server.post(
    "/v3/directline/conversations/:id/upload",
    respond(handle, uploadLimits, log, { admit: admitted, addressOf, tooLarge }),
  );
  for (const add of ["get", "head", "post", "put", "patch", "del", "opts"] as const) {
    server[add]("/v3/directline/*", on(handle, admitted));
  }
}

/**
 * All of Teams calls from a few addresses: only what was refused for its token counts, and who was
 * refused too often is not even checked for a while, since checking costs.
 */
function refusalsPaced(handler: Handler, rate: RequestRate): [Handler, Admit] {
  const counted: Handler = async (request) => {
    const answer = await handler(request);
    if (answer.status === 401) rate.take(`refused ${request.address ?? ""}`);
    return answer;
  };
  const admit: Admit = ({ address = "" }) => {
    const seconds = rate.wait(`refused ${address}`);
    return seconds > 0 ? tooMany(seconds) : undefined;
  };
  return [counted, admit];
}

/** Answers what no route took, and whatever restify itself refuses. */
function answerErrors(server: restify.Server, log: Logger): void {
  server.on(
    "restifyError",
    (request: restify.Request, response: restify.Response, error: unknown, done: () => void) => {
      const status: unknown = error instanceof Error ? Reflect.get(error, "statusCode") : undefined;
      if (status === 405) {
        send(response, refuse(405, "MethodNotAllowed", "This address takes another method."));
      } else if (typeof status === "number" && status >= 400 && status < 500) {
        send(response, refuse(404, "NotFound", "There is nothing here."));
      } else {
        log.error("requestFailed", { path: request.url ?? "", error });
        send(response, unavailable("Something went wrong here. Please try again.", 5));
      }
      done();
    },
  );
}

function shownHost(host: string): string {
  if (host === "0.0.0.0" || host === "::") return "localhost";
  return host.includes(":") ? `[${host}]` : host;
}

function close(http: HttpServer, streams: ReadonlySet<Duplex>): Promise<void> {
  return new Promise((resolve) => {
    const force = setTimeout(() => {
      http.closeAllConnections();
      // A connection that became a WebSocket is no longer among the server's own.
      for (const socket of streams) socket.destroy();
    }, closeGraceMs);
    http.close(() => {
      clearTimeout(force);
      resolve();
    });
    http.closeIdleConnections();
  });
}
