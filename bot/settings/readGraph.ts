import { type FieldReader } from "./fieldReader";
import { isLoopback } from "./isLoopback";
import { type GraphSettings } from "./settings";

/** Reads where Microsoft Graph is and what opens it. */
export function readGraph(read: FieldReader, mode: "local" | "production"): GraphSettings {
  const given = read.text("GRAPH_ROOT");
  const root = given === undefined ? undefined : readRoot(read, given);
  const at = root === undefined ? {} : { root };
  const accessToken = readToken(read, mode);
  if (mode === "production") return { ...at, access: "identity" };
  if (accessToken !== undefined) return { ...at, access: "token", accessToken };
  if (root === undefined) return { access: "demo" };
  if (!isLoopback(new URL(root).hostname)) {
    read.problem("GRAPH_ACCESS_TOKEN: set it too when GRAPH_ROOT is set, or unset GRAPH_ROOT");
  }
  return { root, access: "none" };
}

function readRoot(read: FieldReader, text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const wish = url ? wishFor(url) : "an address such as https://graph.microsoft.com";
  if (wish !== undefined) read.problem(`GRAPH_ROOT: set it to ${wish}`);
  return url === undefined || wish !== undefined
    ? undefined
    : `${url.origin}${url.pathname}`.replace(/\/+$/, "");
}

/** What the address should be instead, or undefined when it will do. */
function wishFor(url: URL): string | undefined {
  if (url.protocol !== "https:" && !(url.protocol === "http:" && isLoopback(url.hostname))) {
    return "an https: address (http: is for loopback only)";
  }
  if (`${url.username}${url.password}${url.search}${url.hash}` !== "") {
    return "an address without user, password, query or fragment";
  }
  return /\/(v1\.0|beta)\/*$/.test(url.pathname)
    ? "the root without the version (/v1.0) at the end"
    : undefined;
}

function readToken(read: FieldReader, mode: "local" | "production"): string | undefined {
  const token = read.text("GRAPH_ACCESS_TOKEN");
  if (token === undefined) return undefined;
  if (mode === "production") {
    read.problem(
      "GRAPH_ACCESS_TOKEN: unset it; in production the bot reads Graph with its own identity",
    );
    return undefined;
  }
  // A line break in a header value would throw at the first request, far from here.
  if (/^[\x21-\x7e]+$/.test(token)) return token;
  read.problem("GRAPH_ACCESS_TOKEN: set it to the bare token, without blanks or line breaks");
  return undefined;
}
