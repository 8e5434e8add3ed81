import { type ApplicationPlan } from "./application";
import { successFactorsMapping, workdayMapping } from "./mapping";

/**
 * Cloud HR into a directory. Assignment does not apply to inbound HR: the HR department's people of
 * SuccessFactors and the Operations' people of Workday are all entitled.
 */
export const hrApplications: readonly ApplicationPlan[] = [
  {
    key: "workday",
    displayName: "Workday to Active Directory",
    reason: "an employee id that two accounts share, and a worker without an account yet",
    template: "Workday2AD",
    source: "Workday",
    target: "Active Directory",
    roles: ["User"],
    filter: [],
    mapping: workdayMapping,
    situation: { is: "steady" },
    assigned: [],
    existing: [
      { employeeID: "21477", sAMAccountName: "ivan.petrov" },
      { employeeID: "21477", sAMAccountName: "ipetrov-old" },
    ],
  },
  {
    key: "successfactors",
    displayName: "SuccessFactors to Entra ID",
    reason: "Cloud HR straight into Entra ID: a hire whose account was created",
    template: "SuccessFactors2AAD",
    source: "SuccessFactors",
    target: "Microsoft Entra ID",
    roles: ["User"],
    filter: [],
    mapping: successFactorsMapping,
    situation: { is: "steady" },
    assigned: [],
  },
];
