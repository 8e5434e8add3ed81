import { z } from "zod";

const text = z.string().nullish().catch(undefined);
const list = z.array(z.unknown()).nullish().catch(undefined);
const schemaShape = z.object({ synchronizationRules: list });
const ruleShape = z.object({ id: z.string().min(1), metadata: list, objectMappings: list });
const metadataShape = z.object({ key: z.string(), value: text });
const mappingShape = z.object({
  enabled: z.boolean().nullish().catch(undefined),
  sourceObjectName: z.string().min(1),
});

/** The rule of a schema that a person goes through, and what it calls people. */
export interface OnDemandRule {
  readonly ruleId: string;
  readonly objectTypeName: string;
}

/**
 * The rule by which one person can be provisioned on demand: one with a mapping of something that is
 * no group, and whose metadata does not say that it cannot (`supportsProvisionOnDemand`).
 */
export function onDemandRule(schema: unknown): OnDemandRule | undefined {
  const rules = schemaShape.safeParse(schema).data?.synchronizationRules ?? [];
  for (const one of rules) {
    const rule = ruleShape.safeParse(one);
    if (!rule.success || isRefused(rule.data.metadata ?? [])) continue;
    const objectTypeName = personIn(rule.data.objectMappings ?? []);
    if (objectTypeName !== undefined) return { ruleId: rule.data.id, objectTypeName };
  }
  return undefined;
}

function isRefused(metadata: readonly unknown[]): boolean {
  return metadata.some((one) => {
    const { key, value } = metadataShape.safeParse(one).data ?? {};
    return key === "supportsProvisionOnDemand" && /^false$/i.test(value ?? "");
  });
}

function personIn(mappings: readonly unknown[]): string | undefined {
  const names = mappings.flatMap((one) => {
    const mapping = mappingShape.safeParse(one);
    return mapping.success && mapping.data.enabled !== false ? [mapping.data.sourceObjectName] : [];
  });
  return names.find((name) => /^user$/i.test(name)) ?? names.find((name) => !/group/i.test(name));
}
