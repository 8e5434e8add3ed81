import { person, type PersonPlan } from "./person";

/** People who left: their users are in Deleted users, where Microsoft Entra ID keeps them 30 days. */
export const formerStaff: readonly PersonPlan[] = [
  person(
    "Tobias Lund",
    "Finance",
    "Accountant",
    "Malmo, SE",
    "left the company ten days ago: the directory has only the deleted user",
  ),
];
