import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "../conventions/generated";
import { type Members, type Value } from "./armExpression";

/** What a template declares of a parameter. */
export interface Parameter {
  readonly type: string;
  readonly defaultValue?: Value;
  readonly allowedValues?: readonly Value[];
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minValue?: number;
  readonly maxValue?: number;
  readonly metadata?: { readonly description?: string };
}

export interface Resource extends Members {
  type: string;
  apiVersion: string;
  name: string;
}

export interface Template {
  readonly $schema: string;
  readonly contentVersion: string;
  readonly parameters: Readonly<Record<string, Parameter>>;
  readonly variables?: Readonly<Record<string, Value>>;
  readonly resources: readonly Resource[];
  readonly outputs?: Readonly<Record<string, { readonly type: string; readonly value: Value }>>;
}

export const templateFolder = path.join(root, "deploymentTemplates");

/** A template as it stands in the repository. */
export function readTemplate(file: string): Template {
  return JSON.parse(readFileSync(path.join(templateFolder, file), "utf8")) as Template;
}

/** The values in a file of parameters. */
export function readParameters(file: string): Record<string, Value> {
  const { parameters } = JSON.parse(readFileSync(path.join(templateFolder, file), "utf8")) as {
    parameters: Record<string, { value: Value }>;
  };
  return Object.fromEntries(Object.entries(parameters).map(([name, { value }]) => [name, value]));
}
