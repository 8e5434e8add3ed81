import { type ArmScope, evaluate, type Members, textOf, type Value } from "./armExpression";
import { type EnvironmentName, idOf, referenceTo, scopeOf, subscriptionId } from "./armScope";
import { type Parameter, type Resource, type Template } from "./armTemplate";

/** A resource as Resource Manager would create it. */
export interface Deployed extends Resource {
  /** Its resource id. */
  id: string;
}

export interface Deployment {
  readonly resources: readonly Deployed[];
  readonly outputs: Readonly<Record<string, Value>>;
}

export interface DeployOptions {
  readonly environment?: EnvironmentName;
  readonly group?: string;
}

/**
 * Does what Resource Manager does with a template, without creating anything: checks and completes
 * the parameters, evaluates every expression, and opens nested deployments. Throws where it would
 * refuse the template.
 */
export function deploy(
  template: Template,
  given: Readonly<Record<string, Value>>,
  { environment = "AzureCloud", group = "group" }: DeployOptions = {},
): Deployment {
  const parameters: Members = {};
  const scope = scopeOf(template, parameters, environment, group);
  takeParameters(template, given, parameters, scope);
  const resources: Deployed[] = [];
  const nested: Record<string, Deployment> = {};
  for (const resource of template.resources) {
    if (resource["condition"] !== undefined && !evaluate(resource["condition"], scope)) continue;
    const made = evaluateResource(resource, scope, group);
    resources.push(made);
    if (resource.type !== "Microsoft.Resources/deployments") continue;
    const inside = nestedOf(resource, made, environment);
    resources.push(...inside.resources);
    nested[made.id] = inside;
  }
  const outputScope = withReferences(scope, nested);
  const outputs = Object.entries(template.outputs ?? {}).map(
    ([name, { value }]) => [name, evaluate(value, outputScope)] as const,
  );
  return { resources, outputs: Object.fromEntries(outputs) };
}

function nestedOf(resource: Resource, made: Deployed, environment: EnvironmentName): Deployment {
  const { template } = resource["properties"] as unknown as { template: Template };
  const { parameters } = made["properties"] as unknown as {
    parameters: Record<string, { value: Value }>;
  };
  const values = Object.entries(parameters).map(([name, { value }]) => [name, value] as const);
  return deploy(template, Object.fromEntries(values), {
    environment,
    group: textOf(made["resourceGroup"]),
  });
}

/** A nested template is evaluated by itself, with parameters of its own. */
function withoutTemplate(properties: Value): Value {
  if (typeof properties !== "object" || properties === null || Array.isArray(properties)) {
    return properties;
  }
  return Object.fromEntries(Object.entries(properties).filter(([name]) => name !== "template"));
}

function evaluateResource(resource: Resource, scope: ArmScope, group: string): Deployed {
  const { properties, ...outside } = resource;
  const nests = resource.type === "Microsoft.Resources/deployments";
  const kept = nests ? withoutTemplate(properties ?? {}) : (properties ?? {});
  const made = evaluate({ ...outside, properties: kept }, scope) as Resource;
  const own = nests ? textOf(made["resourceGroup"]) : group;
  const at = `${subscriptionId}/resourceGroups/${own}`;
  return { ...made, id: typeof made["scope"] === "string" ? idAt(made, at) : idOf(made, at) };
}

/** Extension resources stand at the resource of their scope. */
function idAt({ type, name, scope }: Resource, at: string): string {
  const [namespace = "", one = "", ...rest] = textOf(scope).split("/");
  return `${at}/providers/${[namespace, one, ...rest].join("/")}/providers/${type}/${name}`;
}

/** Checks and completes the parameters; those before are there for the defaults of those after. */
function takeParameters(
  { parameters: declared }: Template,
  given: Readonly<Record<string, Value>>,
  into: Members,
  scope: ArmScope,
): void {
  for (const name of Object.keys(given)) {
    if (!Object.hasOwn(declared, name)) throw new Error(`there is no parameter ${name}`);
  }
  // Resource Manager takes them in any order; here given ones are known before any default.
  for (const [name, value] of Object.entries(given)) into[name] = value;
  for (const [name, parameter] of Object.entries(declared)) {
    const { defaultValue } = parameter;
    const value =
      given[name] ?? (defaultValue === undefined ? undefined : evaluate(defaultValue, scope));
    if (value === undefined) throw new Error(`the parameter ${name} has no value`);
    const fault = faultOf(value, parameter);
    if (fault !== undefined) throw new Error(`${name} ${fault}`);
    into[name] = value;
  }
}

function faultOf(value: Value, parameter: Parameter): string | undefined {
  if (typeNames[parameter.type]?.(value) !== true) return `should be of type ${parameter.type}`;
  if (parameter.allowedValues?.includes(value) === false) return `may not be ${textOf(value)}`;
  const { minLength, maxLength, minValue, maxValue } = parameter;
  if (typeof value === "string" && !isWithin(value.length, minLength, maxLength)) {
    return `has ${value.length} characters`;
  }
  const fits = typeof value !== "number" || isWithin(value, minValue, maxValue);
  return fits ? undefined : "is out of range";
}

const isWithin = (number: number, least = -Infinity, most = Infinity): boolean =>
  number >= least && number <= most;

const typeNames: Readonly<Record<string, (value: Value) => boolean>> = {
  string: (value) => typeof value === "string",
  int: (value) => Number.isInteger(value),
  bool: (value) => typeof value === "boolean",
  array: (value) => Array.isArray(value),
  object: (value) => typeof value === "object" && value !== null && !Array.isArray(value),
};

/** Outputs may also ask for those of nested deployments. */
function withReferences(scope: ArmScope, nested: Readonly<Record<string, Deployment>>): ArmScope {
  const reference = (id: Value): Value => {
    const inside = nested[textOf(id)];
    if (inside === undefined) return referenceTo(textOf(id));
    const outputs = Object.entries(inside.outputs).map(
      ([name, value]) => [name, { value }] as const,
    );
    return { outputs: Object.fromEntries(outputs) };
  };
  return { functions: { ...scope.functions, reference } };
}
