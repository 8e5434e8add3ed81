import { type Cause } from "../diagnosis";
import { createSwitchedOff } from "./notStarted/createSwitchedOff";
import { initialCycleRunning } from "./notStarted/initialCycleRunning";
import { provisioningNotConfigured } from "./notStarted/provisioningNotConfigured";
import { provisioningSwitchedOff } from "./notStarted/provisioningSwitchedOff";
import { noTraceInLog } from "./notEvaluated/noTraceInLog";
import { notEvaluatedYet } from "./notEvaluated/notEvaluatedYet";
import { alreadyInSync } from "./skipped/alreadyInSync";
import { brokenAssignmentRecord } from "./skipped/brokenAssignmentRecord";
import { defaultAccessRole } from "./skipped/defaultAccessRole";
import { inactiveInSource } from "./skipped/inactiveInSource";
import { nestedGroupOnly } from "./skipped/nestedGroupOnly";
import { notAssigned } from "./skipped/notAssigned";
import { outOfScopeByFilter } from "./skipped/outOfScopeByFilter";
import { groupNotSecurityEnabled } from "./skipped/groupNotSecurityEnabled";
import { cyclesNotCompleting } from "./notEvaluated/cyclesNotCompleting";
import { restartNeeded } from "./notEvaluated/restartNeeded";
import { accountNotSwitchedOff } from "./deprovisioning/accountNotSwitchedOff";
import { smsSignInEnabled } from "./skipped/smsSignInEnabled";
import { appRoleUnknown } from "./failed/appRoleUnknown";
import { conditionalAccessBlocks } from "./failed/conditionalAccessBlocks";
import { crossCloudNotAllowed } from "./failed/crossCloudNotAllowed";
import { crossTenantAccessClosed } from "./failed/crossTenantAccessClosed";
import { directoryQuotaUsedUp } from "./failed/directoryQuotaUsedUp";
import { duplicateSource } from "./failed/duplicateSource";
import { endpointUnreachable } from "./failed/endpointUnreachable";
import { expressionInvalid } from "./failed/expressionInvalid";
import { guestInvitationsForbidden } from "./failed/guestInvitationsForbidden";
import { insufficientRights } from "./failed/insufficientRights";
import { invalidAttributeValue } from "./failed/invalidAttributeValue";
import { invitationFailed } from "./failed/invitationFailed";
import { invitedUserDisabled } from "./failed/invitedUserDisabled";
import { licenceMissing } from "./failed/licenceMissing";
import { linkedObjectGone } from "./failed/linkedObjectGone";
import { managerNotFound } from "./failed/managerNotFound";
import { matchNotUnique } from "./failed/matchNotUnique";
import { notImplementedByTarget } from "./failed/notImplementedByTarget";
import { objectMasteredElsewhere } from "./failed/objectMasteredElsewhere";
import { requiredAttributeMissing } from "./failed/requiredAttributeMissing";
import { schemaMismatch } from "./failed/schemaMismatch";
import { scimIncompatible } from "./failed/scimIncompatible";
import { serviceInternalError } from "./failed/serviceInternalError";
import { targetRejectedRequest } from "./failed/targetRejectedRequest";
import { targetServerError } from "./failed/targetServerError";
import { targetTenantForbids } from "./failed/targetTenantForbids";
import { targetThrottled } from "./failed/targetThrottled";
import { unexplainedFailure } from "./failed/unexplainedFailure";
import { uniqueValueConflict } from "./failed/uniqueValueConflict";
import { duplicateRoles } from "./quarantine/duplicateRoles";
import { jobQuarantined } from "./quarantine/jobQuarantined";
import { notificationEmailMissing } from "./quarantine/notificationEmailMissing";
import { credentialsCannotBeSaved } from "./credentials/credentialsCannotBeSaved";
import { credentialsRejected } from "./credentials/credentialsRejected";
import { groupsNotProvisioned } from "./groups/groupsNotProvisioned";
import { matchingPropertyEmpty } from "./groups/matchingPropertyEmpty";
import { valueChangeWaiting } from "./values/valueChangeWaiting";
import { valueFromAnother } from "./values/valueFromAnother";
import { valueIsConstant } from "./values/valueIsConstant";
import { valueNotMapped } from "./values/valueNotMapped";
import { valueNotCompared } from "./values/valueNotCompared";
import { valueOnlyAtCreation } from "./values/valueOnlyAtCreation";
import { valueSentAsItIs } from "./values/valueSentAsItIs";
import { valueWrongAtSource } from "./values/valueWrongAtSource";
import { agentSetupFailed } from "./cloudHr/agentSetupFailed";
import { agentUnavailable } from "./cloudHr/agentUnavailable";
import { apiPayloadInvalid } from "./cloudHr/apiPayloadInvalid";
import { apiPermissionMissing } from "./cloudHr/apiPermissionMissing";
import { apiTokenExpired } from "./cloudHr/apiTokenExpired";
import { connectorHostMisconfigured } from "./cloudHr/connectorHostMisconfigured";
import { containerNotFound } from "./cloudHr/containerNotFound";
import { directoryAccessDenied } from "./cloudHr/directoryAccessDenied";
import { directoryAttributeUnknown } from "./cloudHr/directoryAttributeUnknown";
import { directoryRefusedValue } from "./cloudHr/directoryRefusedValue";
import { hrChangeNotTracked } from "./cloudHr/hrChangeNotTracked";
import { hrTenantDown } from "./cloudHr/hrTenantDown";
import { noMatchCreateFollows } from "./cloudHr/noMatchCreateFollows";
import { uniqueValueExhausted } from "./cloudHr/uniqueValueExhausted";
import { accountSwitchedOff } from "./deprovisioning/accountSwitchedOff";
import { deletionHeldBack } from "./deprovisioning/deletionHeldBack";
import { outcomeNotShown } from "./done/outcomeNotShown";
import { provisionedSuccessfully } from "./done/provisionedSuccessfully";
import { externalUserSkipped } from "./skipped/externalUserSkipped";
import { hrAttributeNotRead } from "./cloudHr/hrAttributeNotRead";
import { mailManagedByExchange } from "./cloudHr/mailManagedByExchange";
import { matchingAttributeUnsuitable } from "./failed/matchingAttributeUnsuitable";
import { filterAttributeUnsupported } from "./skipped/filterAttributeUnsupported";
import { roleMappingAmbiguous } from "./failed/roleMappingAmbiguous";
import { provisioningUnavailable } from "./notStarted/provisioningUnavailable";
import { workerConverted } from "./cloudHr/workerConverted";
import { uploadNotInLogYet } from "./cloudHr/uploadNotInLogYet";
import { emptyValueNotSent } from "./skipped/emptyValueNotSent";
import { photoNotCarried } from "./failed/photoNotCarried";
import { askedIfNamed } from "./askedIfNamed";
import { loadLikeness } from "./likeness/loadLikeness";
import { readingAlike } from "./likeness/readingAlike";
import { type NamedCause, judgedByName } from "./namedCause";
import { keepingPromises } from "./promises";
import { createRecogniser } from "./recogniser";
import { type Sayings, sayings } from "./sayings";
import { createSayingSearch } from "./sayingSearch";

/** Causes that facts decide. */
const byFacts = [
  createSwitchedOff,
  noTraceInLog,
  notEvaluatedYet,
  alreadyInSync,
  brokenAssignmentRecord,
  defaultAccessRole,
  inactiveInSource,
  nestedGroupOnly,
  notAssigned,
  outOfScopeByFilter,
  smsSignInEnabled,
  groupNotSecurityEnabled,
  cyclesNotCompleting,
  accountNotSwitchedOff,
  accountSwitchedOff,
  outcomeNotShown,
  provisionedSuccessfully,
  valueChangeWaiting,
  valueFromAnother,
  valueIsConstant,
  valueNotCompared,
  valueNotMapped,
  valueOnlyAtCreation,
  valueSentAsItIs,
  valueWrongAtSource,
] as const satisfies readonly Cause[];

/** Causes that a code or message names. */
const byName = [
  initialCycleRunning,
  provisioningNotConfigured,
  provisioningSwitchedOff,
  appRoleUnknown,
  crossCloudNotAllowed,
  crossTenantAccessClosed,
  directoryQuotaUsedUp,
  duplicateSource,
  endpointUnreachable,
  expressionInvalid,
  guestInvitationsForbidden,
  insufficientRights,
  invalidAttributeValue,
  invitationFailed,
  invitedUserDisabled,
  licenceMissing,
  linkedObjectGone,
  managerNotFound,
  matchNotUnique,
  notImplementedByTarget,
  objectMasteredElsewhere,
  requiredAttributeMissing,
  schemaMismatch,
  scimIncompatible,
  serviceInternalError,
  targetRejectedRequest,
  targetServerError,
  targetTenantForbids,
  conditionalAccessBlocks,
  targetThrottled,
  unexplainedFailure,
  uniqueValueConflict,
  duplicateRoles,
  jobQuarantined,
  notificationEmailMissing,
  credentialsCannotBeSaved,
  credentialsRejected,
  groupsNotProvisioned,
  matchingPropertyEmpty,
  agentSetupFailed,
  agentUnavailable,
  apiPayloadInvalid,
  apiPermissionMissing,
  apiTokenExpired,
  connectorHostMisconfigured,
  containerNotFound,
  directoryAccessDenied,
  directoryAttributeUnknown,
  directoryRefusedValue,
  hrChangeNotTracked,
  hrTenantDown,
  noMatchCreateFollows,
  uniqueValueExhausted,
  deletionHeldBack,
  externalUserSkipped,
  hrAttributeNotRead,
  mailManagedByExchange,
  matchingAttributeUnsuitable,
  filterAttributeUnsupported,
  roleMappingAmbiguous,
  provisioningUnavailable,
  workerConverted,
  uploadNotInLogYet,
  restartNeeded,
  emptyValueNotSent,
  photoNotCarried,
] as const satisfies readonly NamedCause[];

/** Every cause's id, so that languages are checked for completeness by the compiler. */
export type CauseId = (typeof byFacts)[number]["id"] | (typeof byName)[number]["id"];

/** Named here, where the compiler knows all causes. */
const sayingsOfCauses: Sayings<CauseId> = sayings;

const families: ReadonlyMap<string, string> = new Map(
  [...byFacts, ...byName].map(({ id, family }) => [id, family]),
);

/** Which cause a message reads like that no cause recognises. */
export const likeness = loadLikeness((cause) => families.get(cause));

/** Finds the cause that a code or message names, over all causes together. */
export const recogniser = createRecogniser([...byFacts, ...byName], {
  said: createSayingSearch(sayingsOfCauses),
  alike: likeness,
});

const ifNamed = askedIfNamed(recogniser);

/** The registry: every cause the product knows. */
export const causes: readonly Cause<CauseId>[] = [
  ...byFacts.map((cause) => told(cause)),
  ...byName.map((cause) => {
    const judged = told(judgedByName<CauseId>(cause, recogniser));
    return "facts" in cause ? judged : ifNamed(judged);
  }),
];

function told(cause: Cause<CauseId>): Cause<CauseId> {
  return keepingPromises(readingAlike<CauseId>(cause, recogniser), recogniser);
}
