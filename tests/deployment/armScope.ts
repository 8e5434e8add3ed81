import { createHash } from "node:crypto";
import { type ArmScope, evaluate, type Members, textOf, type Value } from "./armExpression";
import { type Template } from "./armTemplate";

export const subscriptionId = "/subscriptions/11111111-1111-1111-1111-111111111111";
export const tenant = "22222222-2222-2222-2222-222222222222";
export const identityClientId = "33333333-3333-3333-3333-333333333333";

/** What the clouds' own names are, as `environment()` tells them. */
const environments = {
  AzureCloud: ["core.windows.net", ".azurecr.io", "https://login.microsoftonline.com/"],
  AzureUSGovernment: ["core.usgovcloudapi.net", ".azurecr.us", "https://login.microsoftonline.us/"],
  AzureChinaCloud: ["core.chinacloudapi.cn", ".azurecr.cn", "https://login.chinacloudapi.cn/"],
} as const;

export type EnvironmentName = keyof typeof environments;

/** The functions a template may use, with its own parameters and variables. */
export function scopeOf(
  template: Template,
  parameters: Members,
  environment: EnvironmentName,
  group: string,
): ArmScope {
  const [storage, acrLoginServer, loginEndpoint] = environments[environment];
  const groupId = `${subscriptionId}/resourceGroups/${group}`;
  const nameable = (members: Readonly<Record<string, Value>> | undefined, name: Value): Value => {
    const found = members?.[textOf(name)];
    if (found === undefined) throw new Error(`${textOf(name)} is not declared before it is used`);
    return found;
  };
  const scope: ArmScope = {
    functions: {
      parameters: (name) => nameable(parameters, name),
      variables: (name) => evaluate(nameable(template.variables, name), scope),
      concat: (...args) => (args.every(Array.isArray) ? args.flat() : args.map(textOf).join("")),
      createArray: (...args) => args,
      createObject: (...args) =>
        Object.fromEntries(
          args.flatMap((arg, n) => (n % 2 ? [] : [[textOf(arg), args[n + 1] ?? null]])),
        ),
      empty: (value) =>
        value === "" || (typeof value === "object" && Object.keys(value ?? {}).length === 0),
      equals: (a, b) => JSON.stringify(a) === JSON.stringify(b),
      not: (value) => !value,
      and: (...args) => args.every(Boolean),
      null: () => null,
      max: (...args) => Math.max(...args.map(Number)),
      string: (value) => (typeof value === "string" ? value : JSON.stringify(value)),
      json: (text) => JSON.parse(textOf(text)) as Value,
      split: (text, by) => textOf(text).split(textOf(by)),
      guid: (...args) => hashed(args, 32).replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-"),
      uniqueString: (...args) => hashed(args, 13),
      environment: () => ({
        name: environment,
        suffixes: { storage, acrLoginServer },
        authentication: { loginEndpoint },
      }),
      subscription: () => ({ id: subscriptionId, tenantId: tenant }),
      resourceGroup: () => ({ id: groupId, name: group, location: "westeurope" }),
      resourceId: (...args) => resourceIdOf(args.map(textOf), group),
      subscriptionResourceId: (type, ...names) =>
        idOf({ type: textOf(type), name: names.map(textOf).join("/") }, subscriptionId),
      extensionResourceId: (id, type, name) =>
        `${textOf(id)}/providers/${textOf(type)}/${textOf(name)}`,
      reference: (id) => referenceTo(textOf(id)),
    },
  };
  return scope;
}

const hashed = (args: Value[], length: number): string =>
  createHash("sha256").update(JSON.stringify(args)).digest("hex").slice(0, length);

/** `resourceId([group,] type, name...)`: a type has a slash, a group has none. */
function resourceIdOf(args: readonly string[], group: string): string {
  const [first = "", ...rest] = args;
  const [own, type, names] = first.includes("/")
    ? [group, first, rest]
    : [first, rest[0] ?? "", rest.slice(1)];
  const at = `${subscriptionId}/resourceGroups/${own}`;
  return idOf({ type, name: names.map(textOf).join("/") }, at);
}

/** What a created resource tells of itself, of the kinds that are asked. */
export function referenceTo(id: string): Value {
  const [, type = "", name = ""] = /\/providers\/([^/]+\/[^/]+)\/(.+)$/.exec(id) ?? [];
  switch (type) {
    case "Microsoft.ManagedIdentity/userAssignedIdentities":
      return { clientId: identityClientId, principalId: "44444444-4444-4444-4444-444444444444" };
    case "Microsoft.Insights/components":
      return {
        ConnectionString:
          "InstrumentationKey=00000000-0000-0000-0000-000000000000;IngestionEndpoint=https://in.applicationinsights.azure.com/",
      };
    case "Microsoft.Web/sites":
      return { defaultHostName: `${name}.azurewebsites.net` };
    case "Microsoft.App/containerApps":
      return { configuration: { ingress: { fqdn: `${name}.westeurope.azurecontainerapps.io` } } };
    default:
      throw new Error(`what ${id} tells of itself is not known`);
  }
}

/** The id of a resource: below a group, or of the subscription where it has none. */
export function idOf(
  { type, name }: { readonly type: string; readonly name: string },
  at: string,
): string {
  const [namespace = "", ...types] = type.split("/");
  const names = name.split("/");
  if (types.length !== names.length) throw new Error(`${type} has the name ${name}`);
  const base =
    namespace === "Microsoft.Resources" && types[0] === "resourceGroups" ? subscriptionId : at;
  return `${base}/providers/${namespace}${types.map((one, n) => `/${one}/${names[n] ?? ""}`).join("")}`;
}
