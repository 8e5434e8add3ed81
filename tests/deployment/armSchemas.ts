import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import Ajv, { type ErrorObject, type ValidateFunction } from "ajv-draft-04";
import { root } from "../conventions/generated";
import { type Resource } from "./armTemplate";

interface SchemaFile {
  $schema?: string;
  id?: string;
  readonly [group: string]: unknown;
}

const schemaRoot = "https://schema.management.azure.com/schemas";
const groups = ["resourceDefinitions", "extension_resourceDefinitions"];

/** Where the published schemas are, if they are there. */
export const sharedSchemas = path.join(root, "..", "shared", "schemas");
export const hasSharedSchemas = existsSync(path.join(sharedSchemas, "arm"));

/** Checks resources against the published schema of their type and version. */
export interface ArmSchemas {
  /** Undefined where there is no schema for it. */
  faultsOf(resource: Resource): readonly string[] | undefined;
}

export function readArmSchemas(): ArmSchemas {
  const folder = path.join(sharedSchemas, "arm");
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false, logger: false });
  const definitions = new Map<string, string>();
  for (const file of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (!isOfResources(file)) continue;
    const schema = readSchema(path.join(folder, file));
    const id = `${schemaRoot}/${file.split(path.sep).join("/")}`;
    ajv.addSchema({ ...schema, id });
    for (const [key, pointer] of definitionsIn(schema)) definitions.set(key, `${id}#/${pointer}`);
  }
  const validators = new Map<string, ValidateFunction>();
  return {
    faultsOf(resource) {
      const key = `${resource.type}@${resource.apiVersion}`.toLowerCase();
      const ref = definitions.get(key);
      if (ref === undefined) return undefined;
      const validate = validators.get(key) ?? ajv.compile({ $ref: ref });
      validators.set(key, validate);
      const own = withoutEnvelope(resource);
      validate(own);
      return (validate.errors ?? []).filter((error) => isFault(error, own)).map(sentence);
    },
  };
}

/** Whole templates have schemas too, which name all resources of all versions there ever were. */
function isOfResources(file: string): boolean {
  const name = file.split(path.sep).join("/");
  if (name.startsWith("common/")) return name === "common/definitions.json";
  return name.endsWith(".json") && !/deployment(Template|Parameters)\.json$/i.test(name);
}

function readSchema(file: string): SchemaFile {
  const schema = JSON.parse(readFileSync(file, "utf8")) as SchemaFile;
  delete schema.$schema;
  return schema;
}

function definitionsIn(schema: SchemaFile): (readonly [string, string])[] {
  return groups.flatMap((group) => {
    const inGroup = (schema[group] ?? {}) as Record<string, { properties?: unknown }>;
    return Object.entries(inGroup).flatMap(([name, { properties }]) => {
      const { type, apiVersion } = (properties ?? {}) as Record<string, { enum?: string[] }>;
      const key = `${type?.enum?.[0] ?? ""}@${apiVersion?.enum?.[0] ?? ""}`.toLowerCase();
      return key === "@" ? [] : [[key, `${group}/${name}`] as const];
    });
  });
}

/** What every resource may have and the schemas of single types do not name. */
function withoutEnvelope(resource: Resource): Readonly<Record<string, unknown>> {
  const envelope = ["id", "dependsOn", "condition", "scope"];
  return Object.fromEntries(Object.entries(resource).filter(([name]) => !envelope.includes(name)));
}

/**
 * The published schemas are loose: a value fits several branches of a `oneOf`, names of children are
 * checked as one segment, and of a channel all branches that were not taken report. None is a fault.
 */
function isFault(error: ErrorObject, { properties }: Readonly<Record<string, unknown>>): boolean {
  if (/^(oneOf|anyOf|if)$/.test(error.keyword)) return false;
  if (error.schemaPath.includes("definitions/expression") || error.instancePath === "/name")
    return false;
  // Half a core is documented, as json('0.5'); the schema knows whole numbers only.
  if (error.instancePath.endsWith("/resources/cpu")) return false;
  const channel = (properties as { channelName?: string } | undefined)?.channelName;
  return channel === undefined || error.schemaPath.includes(`/definitions/${channel}/`);
}

const sentence = ({ instancePath, message }: ErrorObject): string =>
  `${instancePath || "/"} ${message ?? ""}`;
