import { type FlowId } from "../conversation";
import { cloudHrSingleUser } from "./cloudHrSingleUser";
import { type Flow } from "./flow";
import { general } from "./general";
import { notStarting } from "./notStarting";
import { usersSkipped } from "./usersSkipped";

/** The flows by id. */
export const flows: Readonly<Record<FlowId, Flow>> = {
  general,
  usersSkipped,
  notStarting,
  cloudHrSingleUser,
};
