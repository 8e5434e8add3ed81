import { type FieldReader } from "./fieldReader";
import { type Settings } from "./settings";

const name = "APPLICATIONINSIGHTS_CONNECTION_STRING";
const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Reads where traces and metrics go. */
export function readInsights(read: FieldReader): Pick<Settings, "insights"> {
  const text = read.text(name);
  if (text === undefined) return {};
  const parts = new Map(
    text.split(";").flatMap((part) => {
      const at = part.indexOf("=");
      return at < 0 ? [] : [[part.slice(0, at).trim().toLowerCase(), part.slice(at + 1).trim()]];
    }),
  );
  if (guid.test(parts.get("instrumentationkey") ?? "") && isSafe(parts.get("ingestionendpoint")))
    return { insights: text };
  read.problem(
    `${name}: set it to the connection string as the Application Insights component shows it, InstrumentationKey=...;IngestionEndpoint=https://..., or unset it`,
  );
  return {};
}

function isSafe(endpoint: string | undefined): boolean {
  return (
    endpoint !== undefined && URL.canParse(endpoint) && new URL(endpoint).protocol === "https:"
  );
}
