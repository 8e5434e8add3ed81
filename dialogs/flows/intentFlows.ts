import { type FlowId } from "../topic";
import { type IntentName } from "../understanding/recognition";

/** The flow that an intent starts; what is said to the bot itself starts none. */
export const intentFlows: Readonly<Record<IntentName, FlowId | undefined>> = {
  general_not_provisioned: "general",
  cloud_hr_single_user: "cloudHrSingleUser",
  not_starting: "notStarting",
  users_skipped: "usersSkipped",
  quarantine: "quarantine",
  credentials: "credentials",
  failed_attribute: "failedWrite",
  duplicate_match: "failedWrite",
  group_provisioning: "groups",
  slow_or_wait: "howLong",
  deprovisioning: "leavers",
  throttling_or_target_error: "failedWrite",
  talk_to_human: undefined,
  smalltalk: undefined,
  out_of_scope: undefined,
};
