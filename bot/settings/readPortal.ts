import { type FieldReader } from "./fieldReader";
import { isLoopback } from "./isLoopback";
import { readSecret } from "./readSecret";
import { type PortalAuth, type PortalSettings, type Settings } from "./settings";

/** More pages than this show one chat only by a mistake in the list. */
const mostOrigins = 20;

/** Reads who may use the support portal, from where, and through which Direct Line. */
export function readPortal(read: FieldReader, mode: Settings["mode"]): PortalSettings {
  const url = readUrl(read);
  const auth = readAuth(read, url);
  const directLineSecret = readSecret(read, "DIRECT_LINE_SECRET");
  if (directLineSecret !== undefined && mode === "local") {
    read.problem("DIRECT_LINE_SECRET: unset it; local mode has a Direct Line of its own");
  }
  return {
    ...(auth && { auth }),
    ...(url !== undefined && { url }),
    origins: readOrigins(read),
    ...(directLineSecret !== undefined && { directLineSecret }),
  };
}

function readAuth(read: FieldReader, url: string | undefined): PortalAuth | undefined {
  const kind = read.oneOf("PORTAL_AUTH", ["appservice", "oidc"]);
  if (kind === undefined) return undefined;
  if (kind === "appservice") {
    // App Service sets this variable when its sign-in is on; only then are its headers its own.
    const platform = read.text("WEBSITE_AUTH_ENABLED")?.toLowerCase() === "true";
    return { kind, trusted: platform };
  }
  const clientId = read.guid("PORTAL_CLIENT_ID");
  const clientSecret = readSecret(read, "PORTAL_CLIENT_SECRET");
  if (read.text("PORTAL_CLIENT_ID") === undefined) {
    read.problem(
      "PORTAL_CLIENT_ID: set it to the client id of the app registration people sign in with",
    );
  }
  if (url === undefined) {
    read.problem("PORTAL_URL: set it to the portal's public address; people come back there");
  }
  if (clientId === undefined || url === undefined) return undefined;
  return { kind, clientId, ...(clientSecret !== undefined && { clientSecret }) };
}

/** App Service and Container Apps say their own public name; another one is set. */
function readUrl(read: FieldReader): string | undefined {
  const given = read.text("PORTAL_URL");
  if (given !== undefined) {
    const origin = originOf(given);
    if (origin === undefined) {
      read.problem("PORTAL_URL: set it to an https: address without a path");
    }
    return origin;
  }
  const appService = read.text("WEBSITE_HOSTNAME");
  if (appService !== undefined) return originOf(`https://${appService}`);
  const app = read.text("CONTAINER_APP_NAME");
  const suffix = read.text("CONTAINER_APP_ENV_DNS_SUFFIX");
  return app !== undefined && suffix !== undefined
    ? originOf(`https://${app}.${suffix}`)
    : undefined;
}

function readOrigins(read: FieldReader): readonly string[] {
  const named = (read.text("PORTAL_ORIGINS") ?? "").split(/[\s,]+/).filter((one) => one !== "");
  const origins = named.map(originOf).filter((one) => one !== undefined);
  if (origins.length === named.length && named.length <= mostOrigins) return [...new Set(origins)];
  read.problem(
    `PORTAL_ORIGINS: set it to at most ${mostOrigins} origins such as https://portal.contoso.com, separated by commas`,
  );
  return [];
}

/** An origin, which goes into headers as it is; `http:` is for this machine only. */
function originOf(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.href !== `${url?.origin}/`) return undefined;
  if (!/^[\w.:[\]-]+$/.test(url.host)) return undefined;
  const safe = url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url.hostname));
  return safe ? url.origin : undefined;
}
