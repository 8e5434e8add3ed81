import { branchFunctions } from "./branches";
import { conversionFunctions } from "./conversions";
import { dateFunctions } from "./dates";
import { normalizeDiacritics } from "./diacritics";
import { formatDateTime } from "./formatDateTime";
import { generatedFunctions } from "./generated";
import { letterCaseFunctions } from "./letterCase";
import { listFunctions } from "./lists";
import { presenceFunctions } from "./presence";
import { replace } from "./replace";
import { type FunctionRule } from "./signature";
import { textFunctions } from "./text";

/**
 * Every function of the reference (functions-for-customizing-application-data.md), and the two that
 * only other pages use: AssertiveAppRoleAssignmentsComplex and DefaultDomain.
 */
export const functions: ReadonlyMap<string, FunctionRule> = new Map(
  Object.entries({
    ...branchFunctions,
    ...conversionFunctions,
    ...dateFunctions,
    ...generatedFunctions,
    ...letterCaseFunctions,
    ...listFunctions,
    ...presenceFunctions,
    ...textFunctions,
    FormatDateTime: formatDateTime,
    NormalizeDiacritics: normalizeDiacritics,
    Replace: replace,
  }),
);

/** What the functions are called, as they have to be written. */
export const functionNames: readonly string[] = [...functions.keys()];
