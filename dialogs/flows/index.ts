import { type FlowId } from "../topic";
import { cloudHrSingleUser } from "./cloudHrSingleUser";
import { credentials } from "./credentials";
import { failedWrite } from "./failedWrite";
import { type Flow } from "./flow";
import { general } from "./general";
import { groups } from "./groups";
import { howLong } from "./howLong";
import { leavers } from "./leavers";
import { notStarting } from "./notStarting";
import { quarantine } from "./quarantine";
import { usersSkipped } from "./usersSkipped";

/** The flows by id. */
export const flows: Readonly<Record<FlowId, Flow>> = {
  cloudHrSingleUser,
  credentials,
  failedWrite,
  general,
  groups,
  howLong,
  leavers,
  notStarting,
  quarantine,
  usersSkipped,
};
