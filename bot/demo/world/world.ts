import { type ApplicationPlan } from "./application";
import { type PlannedChange, plannedChanges } from "./changes";
import { formerStaff } from "./formerStaff";
import { type GroupPlan, groupPlans } from "./groups";
import { hrApplications } from "./hrApplications";
import { peopleWithCauses } from "./peopleWithCauses";
import { type PersonPlan } from "./person";
import { saasApplications } from "./saasApplications";
import { staff } from "./staff";

/** All plans that a tenant is made of. */
export interface World {
  /** People whose data lead to a certain cause: everyday changes leave them alone. */
  readonly peopleWithCauses: readonly PersonPlan[];
  readonly staff: readonly PersonPlan[];
  readonly formerStaff: readonly PersonPlan[];
  readonly groups: readonly GroupPlan[];
  readonly applications: readonly ApplicationPlan[];
  readonly changes: readonly PlannedChange[];
}

/** The world of the demo. */
export const demoWorld: World = {
  peopleWithCauses,
  staff,
  formerStaff,
  groups: groupPlans,
  applications: [...saasApplications, ...hrApplications],
  changes: plannedChanges,
};
