import { type LogEntry } from "./port";
import { pickText } from "./wireObject";

/** The source object as the import steps carry it. */
export interface ImportedObject {
  /** Source attributes by name; `null` is empty. */
  readonly attributes: Readonly<Record<string, string | null>>;
  /** Undefined when no import step says so. */
  readonly enabled?: boolean;
  /**
   * `IsSoftDeleted`: unassigned, out of scope, deleted or disabled, so never a deletion by itself
   * (skip-reasons.md section 2).
   */
  readonly softDeleted: boolean;
}

/** Reads the attributes of all import steps; a later step (the retrieved object) overrides. */
export function importedObject(entry: LogEntry): ImportedObject {
  const attributes: Record<string, string | null> = {};
  for (const step of entry.steps) {
    if (step.type !== "import") continue;
    for (const name of Object.keys(step.details)) {
      const value = step.details[name] ?? "";
      attributes[name] = value === "" ? null : value;
    }
  }
  const says = (name: string): string => pickText(attributes, name).toLowerCase();
  const softDeleted = says("IsSoftDeleted") === "true";
  if (says("accountEnabled") === "true" || says("accountDisabled") === "false")
    return { attributes, enabled: true, softDeleted };
  if (says("accountEnabled") === "false" || says("accountDisabled") === "true")
    return { attributes, enabled: false, softDeleted };
  return { attributes, softDeleted };
}
