import { z } from "zod";
import { type FilterGroup } from "../rules/scopingFilter";
import { present } from "./present";

const text = z.string().nullish().catch(undefined);
/** An array whose elements are read one by one; anything else counts as none. */
const list = z.array(z.unknown()).nullish().catch(undefined);

const clauseShape = z.object({
  operatorName: z.string(),
  sourceOperandName: z.string(),
  targetOperand: z
    .object({ values: z.array(z.string()).nullish().catch(undefined) })
    .nullish()
    .catch(undefined),
});
const groupShape = z.object({ name: text, clauses: list });
const scopeShape = z.object({ groups: list });
const sourceShape = z.object({ type: text, name: text, parameters: list, expression: text });
const parameterShape = z.object({ value: z.unknown() });
const attributeShape = z.object({
  targetAttributeName: z.string().min(1),
  source: z.unknown(),
  matchingPriority: z.number().nullish().catch(undefined),
  defaultValue: text,
  flowType: text,
});
const mappingShape = z.object({
  enabled: z.boolean().nullish().catch(undefined),
  flowTypes: text,
  sourceObjectName: z.string(),
  targetObjectName: text,
  scope: z.unknown(),
  attributeMappings: list,
});
const ruleShape = z.object({
  sourceDirectoryName: text,
  targetDirectoryName: text,
  objectMappings: list,
});
const targetAttribute = z.object({
  name: z.string(),
  required: z.boolean().nullish().catch(false),
});
const objectShape = z.object({ name: z.string(), attributes: list });
const directoryShape = z.object({ name: z.string(), objects: list });
const schemaShape = z.object({ synchronizationRules: list, directories: list });

/** How one attribute of the target gets its value. */
export interface AttributeMapping {
  readonly target: string;
  /** Source attributes anywhere in the expression, without repetition. */
  readonly sources: readonly string[];
  /** The rule as text, such as `Join("@", [mailNickname], "contoso.com")`; missing when not sent. */
  readonly expression?: string;
  /** Precedence as a matching attribute, from 1; missing when it does not match. */
  readonly precedence?: number;
  readonly required: boolean;
  /** A value is written even if the source is empty. */
  readonly hasDefault: boolean;
  /** The value that everybody gets. */
  readonly constant?: string;
  /** It applies only when an account is created. */
  readonly onlyAtCreation?: true;
}

/** How objects of one kind flow from the source into the target. */
export interface ObjectMapping {
  readonly sourceDirectory: string;
  readonly targetDirectory: string;
  readonly sourceObject: string;
  readonly targetObject: string;
  /** Empty: everything is in scope. Undefined: there is a scope that could not be read. */
  readonly scope: readonly FilterGroup[] | undefined;
  readonly attributes: readonly AttributeMapping[];
  /** Whether objects may be added to the target; missing where the schema does not say so. */
  readonly adds?: boolean;
}

/** Nesting of a mapping expression that is looked into; the service itself nests far less. */
const maxDepth = 50;

/**
 * Reads the object mappings of a synchronization schema (synchronization-synchronizationschema.md).
 * Published answers hold empty rules and mappings: those are left out, as are disabled ones.
 */
export function readSchema(value: unknown): readonly ObjectMapping[] | undefined {
  const schema = schemaShape.safeParse(value);
  if (!schema.success) return undefined;
  return each(schema.data.synchronizationRules, ruleShape).flatMap((rule) =>
    each(rule.objectMappings, mappingShape).flatMap((mapping) => {
      if (mapping.enabled === false) return [];
      const targetDirectory = rule.targetDirectoryName ?? "";
      const targetObject = mapping.targetObjectName ?? "";
      const required = requiredOf(schema.data.directories, targetDirectory, targetObject);
      return [
        {
          sourceDirectory: rule.sourceDirectoryName ?? "",
          targetDirectory,
          sourceObject: mapping.sourceObjectName,
          targetObject,
          scope: readScope(mapping.scope),
          attributes: readAttributes(mapping.attributeMappings, required),
          ...present({ adds: readAdds(mapping.flowTypes) }),
        },
      ];
    }),
  );
}

/**
 * Whether "Add" is among the flow types, `Add, Update, Delete` or `None` (synchronization-
 * objectmapping.md); pages differ in the spaces. Words that are not theirs tell nothing.
 */
function readAdds(flowTypes: string | null | undefined): boolean | undefined {
  const words = (flowTypes ?? "")
    .toLowerCase()
    .split(",")
    .map((word) => word.trim());
  if (!words.every((word) => ["add", "update", "delete", "none"].includes(word))) return undefined;
  return words.includes("add");
}

function readAttributes(items: unknown, required: ReadonlySet<string>): AttributeMapping[] {
  return each(items, attributeShape).map((one) => {
    const priority = one.matchingPriority ?? 0;
    return present({
      target: one.targetAttributeName,
      sources: [...new Set(leaves(one.source))],
      expression: expressionOf(one.source),
      precedence: priority > 0 ? priority : undefined,
      required: required.has(one.targetAttributeName.toLowerCase()),
      hasDefault: (one.defaultValue ?? "") !== "",
      constant: constantOf(one.source),
      onlyAtCreation: one.flowType?.toLowerCase() === "objectaddonly" ? (true as const) : undefined,
    });
  });
}

function expressionOf(source: unknown): string | undefined {
  const { expression } = sourceShape.safeParse(source).data ?? {};
  return expression === null || expression === "" ? undefined : expression;
}

/** What a constant gives; its name is its value (synchronization-attributemappingsource.md). */
function constantOf(source: unknown): string | undefined {
  const { type, name } = sourceShape.safeParse(source).data ?? {};
  return type?.toLowerCase() === "constant" ? (name ?? undefined) : undefined;
}

function readScope(value: unknown): FilterGroup[] | undefined {
  if (value === null || value === undefined) return [];
  const scope = scopeShape.safeParse(value);
  if (!scope.success) return undefined;
  const groups: FilterGroup[] = [];
  for (const item of scope.data.groups ?? []) {
    const group = groupShape.safeParse(item);
    const clauses = each(group.data?.clauses, clauseShape);
    // A clause that was not understood must not silently make the group pass.
    if (!group.success || clauses.length !== (group.data.clauses ?? []).length) return undefined;
    groups.push({
      name: group.data.name ?? "",
      clauses: clauses.map(({ operatorName, sourceOperandName, targetOperand }) => ({
        operatorName,
        sourceOperandName,
        targetOperand: { values: targetOperand?.values ?? [] },
      })),
    });
  }
  return groups;
}

/** Names of the source attributes in a mapping's source: itself, or in a function's parameters. */
function leaves(source: unknown, depth = 0): string[] {
  const parsed = sourceShape.safeParse(source);
  if (!parsed.success || depth > maxDepth) return [];
  const { type, name, parameters } = parsed.data;
  if (type?.toLowerCase() === "attribute") return name === null || name === undefined ? [] : [name];
  return each(parameters, parameterShape).flatMap(({ value }) => leaves(value, depth + 1));
}

function requiredOf(directories: unknown, directory: string, object: string): Set<string> {
  const objects = each(directories, directoryShape)
    .filter(({ name }) => name === directory)
    .flatMap((one) => each(one.objects, objectShape))
    .filter(({ name }) => name.toLowerCase() === object.toLowerCase());
  const attributes = objects.flatMap((one) => each(one.attributes, targetAttribute));
  return new Set(
    attributes.flatMap((one) => (one.required === true ? [one.name.toLowerCase()] : [])),
  );
}

function each<S extends z.ZodTypeAny>(items: unknown, shape: S): z.output<S>[] {
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown) => {
    const parsed = shape.safeParse(item);
    return parsed.success ? [parsed.data as z.output<S>] : [];
  });
}
