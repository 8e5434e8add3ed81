import { createHash, createSign, generateKeyPairSync, type KeyObject } from "node:crypto";
import http from "node:http";
import { type AddressInfo } from "node:net";

const own = generateKeyPairSync("rsa", { modulusLength: 2048 });
export const otherKey = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
const encode = (value: object): string => Buffer.from(JSON.stringify(value)).toString("base64url");

/** What an id token is made of, where it is not the right one. */
export interface TokenParts {
  readonly header?: object;
  readonly claims?: object;
  readonly key?: KeyObject;
}

/** A stand-in for Entra ID: OpenID Connect with PKCE, on loopback. */
export interface IdentityProviderService {
  readonly issuer: string;
  /** Signs somebody in: gives the address the browser is sent back to. */
  signIn(authorizeUrl: string, user: { oid: string; name?: string }): string;
  /** What the next id token is made of instead. */
  next(parts: TokenParts): void;
  /** Requests by path. */
  readonly asked: string[];
  /** Makes it answer nothing but this status. */
  failWith(status: number | undefined): void;
  /** Signs with another key from now on, under another id. */
  rotateKeys(): void;
  close(): Promise<void>;
}

interface Code {
  readonly query: URLSearchParams;
  readonly user: { readonly oid: string; readonly name?: string };
}

export interface IdentityProviderExpectation {
  readonly tenantId: string;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly redirectUri: string;
}

/** Starts it for one app. It checks code, redirect address, verifier and the app's secret. */
export async function startIdentityProvider(
  app: IdentityProviderExpectation,
): Promise<IdentityProviderService> {
  const codes = new Map<string, Code>();
  const asked: string[] = [];
  let next: TokenParts = {};
  let failing: number | undefined;
  let kid = "k1";
  let signing = own;
  let root = "";
  const issuer = (): string => `${root}/${app.tenantId}/v2.0`;

  const idToken = ({ query, user }: Code): string => {
    const { header, claims, key = signing.privateKey } = next;
    next = {};
    const now = Math.floor(Date.now() / 1000);
    const content = [
      encode({ alg: "RS256", typ: "JWT", kid, ...header }),
      encode({
        iss: issuer(),
        aud: app.clientId,
        iat: now,
        nbf: now,
        exp: now + 3600,
        tid: app.tenantId,
        nonce: query.get("nonce"),
        ...user,
        ...claims,
      }),
    ].join(".");
    return `${content}.${createSign("RSA-SHA256").update(content).sign(key, "base64url")}`;
  };
  const redeem = (form: URLSearchParams): { status: number; body: object } => {
    const code = codes.get(form.get("code") ?? "");
    codes.delete(form.get("code") ?? "");
    const challenge = createHash("sha256")
      .update(form.get("code_verifier") ?? "")
      .digest("base64url");
    const fits =
      form.get("grant_type") === "authorization_code" &&
      form.get("client_id") === app.clientId &&
      form.get("client_secret") === app.clientSecret &&
      form.get("redirect_uri") === app.redirectUri &&
      code?.query.get("code_challenge") === challenge;
    return fits
      ? { status: 200, body: { token_type: "Bearer", id_token: idToken(code) } }
      : { status: 400, body: { error: "invalid_grant" } };
  };
  const answer = (path: string, body: string): { status: number; body: object } => {
    if (failing !== undefined) return { status: failing, body: {} };
    if (path === `/${app.tenantId}/v2.0/.well-known/openid-configuration`)
      return {
        status: 200,
        body: {
          issuer: issuer(),
          authorization_endpoint: `${root}/authorize`,
          token_endpoint: `${root}/token`,
          jwks_uri: `${root}/keys`,
        },
      };
    if (path === "/keys") {
      const jwk = { ...signing.publicKey.export({ format: "jwk" }), kid, use: "sig" };
      return { status: 200, body: { keys: [jwk] } };
    }
    return path === "/token" ? redeem(new URLSearchParams(body)) : { status: 404, body: {} };
  };

  const server = http.createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const path = request.url ?? "";
      asked.push(path);
      const reply = answer(path, Buffer.concat(chunks).toString("utf8"));
      response.statusCode = reply.status;
      response.setHeader("content-type", "application/json");
      response.end(JSON.stringify(reply.body));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  root = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    issuer: issuer(),
    asked,
    signIn: (authorizeUrl, user) => {
      const { searchParams: query } = new URL(authorizeUrl);
      const fits =
        query.get("client_id") === app.clientId &&
        query.get("redirect_uri") === app.redirectUri &&
        query.get("response_type") === "code" &&
        query.get("code_challenge_method") === "S256";
      if (!fits) throw new Error("Entra ID would show an error");
      const code = `code-${codes.size}-${Math.random()}`;
      codes.set(code, { query, user });
      const back = new URLSearchParams({ code, state: query.get("state") ?? "" });
      return `${app.redirectUri}?${back.toString()}`;
    },
    next: (parts) => {
      next = parts;
    },
    failWith: (status) => {
      failing = status;
    },
    rotateKeys: () => {
      signing = generateKeyPairSync("rsa", { modulusLength: 2048 });
      kid = `${kid}+`;
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
