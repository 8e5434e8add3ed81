import { type IntentName } from "./recognition";

/** What each intent is for, for a service that sorts texts. */
export const intentMeanings: Readonly<Record<IntentName, string>> = {
  general_not_provisioned: "somebody's account is missing or wrong, without saying more about it",
  cloud_hr_single_user: "a worker of Workday, SuccessFactors or another HR system has no account",
  not_starting: "provisioning of an application does not start, is off, or nobody arrives at all",
  users_skipped: "people are skipped, filtered out, or not assigned",
  quarantine: "the provisioning job is in quarantine",
  credentials: "the connection to the application fails: credentials, token, test connection",
  failed_attribute: "an attribute, mapping or value is wrong or missing",
  duplicate_match: "a duplicate, conflict, or matching with an existing account",
  group_provisioning: "groups or their members are not written to the application",
  slow_or_wait: "how long it takes, when it is done, or that it is slow",
  deprovisioning: "an account that should be gone, or is gone and should not be: leavers, deletion",
  throttling_or_target_error: "the application itself throttles, times out or answers with errors",
  talk_to_human: "wants a person to help",
  smalltalk: "greetings, thanks, or talk about the bot itself",
  out_of_scope: "anything that is not about accounts in applications",
};
