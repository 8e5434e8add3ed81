import { type FieldReader } from "./fieldReader";
import { isLoopback } from "./isLoopback";
import { type Settings } from "./settings";

const names = { endpoint: "AZURE_OPENAI_ENDPOINT", deployment: "AZURE_OPENAI_DEPLOYMENT" } as const;

/** Reads which model is asked about texts that are not understood for certain; both or neither. */
export function readOpenAi(read: FieldReader): Pick<Settings, "openAi"> {
  const before = read.problems.length;
  const endpoint = read.text(names.endpoint);
  const deployment = read.text(names.deployment);
  if (endpoint === undefined && deployment === undefined) return {};
  const address = addressOf(endpoint);
  if (endpoint === undefined)
    read.problem(`${names.endpoint}: set it, or unset ${names.deployment}`);
  else if (address === undefined)
    read.problem(
      `${names.endpoint}: set it to the address of the Azure OpenAI resource, https://NAME.openai.azure.com`,
    );
  if (deployment === undefined)
    read.problem(
      `${names.deployment}: set it to the name of a deployment, or unset ${names.endpoint}`,
    );
  else if (!/^[\w.-]{1,64}$/.test(deployment))
    read.problem(`${names.deployment}: set it to the name of a deployment: letters, digits, - _ .`);
  const isRight = read.problems.length === before;
  return isRight && address !== undefined && deployment !== undefined
    ? { openAi: { endpoint: address, deployment } }
    : {};
}

/** Without what the portal prints after the resource's address. */
function addressOf(text = ""): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) return undefined;
  const { protocol, hostname, username, password, search, hash, origin, pathname } = url;
  const isPrivate = protocol === "https:" || (protocol === "http:" && isLoopback(hostname));
  if (!isPrivate || `${username}${password}${search}${hash}` !== "") return undefined;
  return `${origin}${pathname}`.replace(/\/+$/, "").replace(/\/openai(?:\/v1)?$/, "");
}
