import { type Scenario } from "../diagnosis";
import { type ObjectMapping } from "./synchronizationSchema";

/** Which way accounts flow. */
export interface Flow {
  readonly scenario: Scenario;
  /** Whether people come from Entra ID; otherwise they come from HR or another directory. */
  readonly fromEntra: boolean;
}

/** Out of Entra ID into an application: what most jobs do. */
export const outbound: Flow = { scenario: "application", fromEntra: true };

/** Templates whose id is documented; the rest of the pattern is what their names have in common. */
const templates: readonly (readonly [RegExp, Flow])[] = [
  [/^Azure2Azure/i, outbound],
  [/writeback/i, outbound],
  [/OutDelta$/i, outbound],
  [/^AD2AAD/i, { scenario: "application", fromEntra: false }],
  [/^API2AAD/i, { scenario: "cloudHrToEntra", fromEntra: false }],
  [/^API2AD/i, { scenario: "cloudHrToActiveDirectory", fromEntra: false }],
  [
    /^(workday|successfactors).*(AAD|Azure|Entra)/i,
    { scenario: "cloudHrToEntra", fromEntra: false },
  ],
  [/^(workday|successfactors)/i, { scenario: "cloudHrToActiveDirectory", fromEntra: false }],
];

/** The flow of a job by its template, or undefined when the template does not tell. */
export function flowOfTemplate(templateId: string): Flow | undefined {
  return templates.find(([pattern]) => pattern.test(templateId))?.[1];
}

/** The flow by the directory names of the rules, which customers cannot change; undefined without rules. */
export function flowOfMappings(mappings: readonly ObjectMapping[]): Flow | undefined {
  const named = mappings.filter((one) => one.sourceDirectory !== "" && one.targetDirectory !== "");
  const fromHr = named.find(({ sourceDirectory: name }) =>
    /workday|successfactors|\bAPI\b/i.test(name),
  );
  if (fromHr !== undefined) {
    const scenario = isEntra(fromHr.targetDirectory)
      ? "cloudHrToEntra"
      : "cloudHrToActiveDirectory";
    return { scenario, fromEntra: false };
  }
  const first = named[0];
  if (first === undefined) return undefined;
  return { scenario: "application", fromEntra: isEntra(first.sourceDirectory) };
}

/** "Azure Active Directory" until 2023, "Microsoft Entra ID" since, and both in the wild. */
function isEntra(directory: string): boolean {
  return /azure active directory|entra/i.test(directory);
}
