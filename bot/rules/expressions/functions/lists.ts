import { mostValues } from "../allowance";
import { type Outcome, problem, value } from "../outcome";
import { type Scalar, scalarText } from "../value";
import { type FunctionRule, rule } from "./signature";

/** Functions of multi-valued attributes (functions-for-customizing-application-data.md). */
export const listFunctions: Readonly<Record<string, FunctionRule>> = {
  Count: rule({ attribute: "list" }, ({ attribute }) => value(attribute.length)),

  // Positions count from 1: "index 0 shouldn't be used".
  Item: rule({ attribute: "list", index: "whole" }, ({ attribute, index }) =>
    index < 1 ? problem("counts from 1") : value(attribute[index - 1] ?? null),
  ),

  RemoveDuplicates: rule({ attribute: "list" }, ({ attribute }) =>
    value([...new Map(attribute.map((one) => [scalarText(one), one])).values()]),
  ),

  // The example prints "A, B" split at "," without the blank, and no rule says that blanks go: they
  // stay here, as .NET's Split leaves them.
  Split: rule({ source: "text", delimiter: "text" }, ({ source, delimiter }) => {
    if (source === null) return value(null);
    if (delimiter === null || delimiter === "") return value([source]);
    const pieces = source.split(delimiter, mostValues + 1);
    return pieces.length > mostValues
      ? problem(`leads to more than ${mostValues} values`)
      : value(pieces);
  }),

  SingleAppRoleAssignment: rule({ appRoleAssignments: "list" }, ({ appRoleAssignments }) =>
    singleRole(appRoleAssignments),
  ),
  AppRoleAssignmentsComplex: allRoles(),
  AssertiveAppRoleAssignmentsComplex: allRoles(),
};

/** With several roles "which one is provisioned is not guaranteed" (customize-application-attributes.md). */
function singleRole(roles: readonly Scalar[]): Outcome {
  if (roles.length > 1)
    return problem(
      `is not supported for a user with ${roles.length} roles: which one is provisioned is not guaranteed`,
    );
  return value(roles[0] ?? null);
}

/** All role names; the target wraps each into its own shape, which is no part of the value. */
function allRoles(): FunctionRule {
  return rule({ appRoleAssignments: "list" }, ({ appRoleAssignments }) =>
    value(appRoleAssignments.length === 0 ? null : appRoleAssignments),
  );
}
