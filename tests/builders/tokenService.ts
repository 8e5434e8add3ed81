import http from "node:http";
import { type AddressInfo } from "node:net";

/** A stand-in for the Bot Framework token service, on loopback. */
export interface TokenService {
  /** Its root, for `OAuthUrl`. */
  readonly root: string;
  /** Requests by method and path, with the status of each. */
  readonly calls: { readonly call: string; readonly status: number }[];
  /** Tokens that are kept, by the person's id in the channel. */
  readonly kept: Map<string, string>;
  /** What the service says to an exchange for a person; without an entry it wants consent (412). */
  readonly consented: Map<string, string>;
  /** Codes of people who signed in by hand, and the token each is good for, once. */
  readonly codes: Map<string, string>;
  failWith(status: number | undefined): void;
  close(): Promise<void>;
}

export interface TokenServiceOptions {
  readonly connectionName: string;
  readonly botToken: () => Promise<string>;
}

/** Starts it. It checks the bot's token and the name of the connection. */
export async function startTokenService(options: TokenServiceOptions): Promise<TokenService> {
  const kept = new Map<string, string>();
  const consented = new Map<string, string>();
  const codes = new Map<string, string>();
  const calls: { call: string; status: number }[] = [];
  let failing: number | undefined;
  let root = "";

  const tokenFor = (user: string, token: string | undefined) => {
    if (token === undefined) return { status: 404 };
    kept.set(user, token);
    return { status: 200, body: { token, connectionName: options.connectionName } };
  };
  const answer = (call: string, query: URLSearchParams): { status: number; body?: object } => {
    if (failing !== undefined) return { status: failing };
    if (call === "GET /api/botsignin/GetSignInResource") {
      const state = Buffer.from(query.get("state") ?? "", "base64").toString();
      const { ConnectionName: name } = JSON.parse(state) as { ConnectionName?: string };
      if (name !== options.connectionName) return { status: 404 };
      const id = `exchange-${calls.length}`;
      const tokenExchangeResource = { id, uri: "api://botid-1" };
      return { status: 200, body: { signInLink: `${root}/signin`, tokenExchangeResource } };
    }
    if (query.get("connectionName") !== options.connectionName) return { status: 404 };
    const user = query.get("userId") ?? "";
    if (call === "POST /api/usertoken/exchange") {
      const token = consented.get(user);
      return token === undefined ? { status: 412 } : tokenFor(user, token);
    }
    if (call === "DELETE /api/usertoken/SignOut") {
      kept.delete(user);
      return { status: 200, body: {} };
    }
    if (call !== "GET /api/usertoken/GetToken") return { status: 404 };
    const code = query.get("code");
    if (code === null) return tokenFor(user, kept.get(user));
    const token = codes.get(code);
    codes.delete(code);
    return tokenFor(user, token);
  };

  const server = http.createServer((request, response) => {
    request.resume();
    request.on("end", () => {
      const url = new URL(request.url ?? "", root);
      const call = `${request.method} ${url.pathname}`;
      void options.botToken().then((token) => {
        const isBot = request.headers.authorization === `Bearer ${token}`;
        const { status, body } = isBot ? answer(call, url.searchParams) : { status: 401 };
        calls.push({ call, status });
        response.statusCode = status;
        response.setHeader("content-type", "application/json");
        response.end(JSON.stringify(body ?? {}));
      });
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    root,
    calls,
    kept,
    consented,
    codes,
    failWith: (status) => {
      failing = status;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
