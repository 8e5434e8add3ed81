import { type FactName, type Reason } from "../diagnosis";

/** A reason in words: for those who may see details, and for the person concerned (null: not shown). */
export interface ReasonText {
  readonly detail: string;
  readonly employee: string | null;
}

/**
 * Every piece of evidence a cause can give, in English. Placeholders whose name ends in `At` hold
 * ISO 8601 times, which the renderer writes in the person's locale and zone.
 */
export const reasonTexts = {
  accountWritten: {
    detail: "The newest log entry is a successful {action}",
    employee: "Your account was set up or updated successfully",
  },
  accountIsOn: {
    detail: "The log holds no entry that switched the account off since",
    employee: null,
  },
  entrySucceeded: {
    detail: "The newest log entry is a success",
    employee: "Your account was set up or updated successfully",
  },
  laterChangesWait: {
    detail: "Provisioning job: {stateWord}. What changes from now on does not get there",
    employee: "Later changes to your details do not get there at the moment",
  },
  alreadyMatches: {
    detail: "Source and target already match: nothing had to be written",
    employee: "Your account there is already up to date",
  },
  jobIs: { detail: "Provisioning job: {stateWord}", employee: null },
  quarantinedSince: { detail: "In quarantine since {beganAt}", employee: null },
  quarantineReasonIs: { detail: "Quarantine reason: {reason}", employee: null },
  quarantineErrorIs: { detail: "Error of the quarantine: {code}", employee: null },
  steadyStateBeforeChange: {
    detail: "The last completed cycle ({steadyAt}) is older than the change ({changedAt})",
    employee: "Your access changed after the last update",
  },
  steadyStateAfterChange: {
    detail: "A cycle was completed ({steadyAt}) after the change ({changedAt})",
    employee: null,
  },
  startedSince: {
    detail: "The job was started, or began a cycle, at {startedAt} and has still to complete it",
    employee: "The connection has been at work again since {startedAt}",
  },
  noCycleSince: { detail: "The last completed cycle is of {steadyAt}", employee: null },
  toldBeforeChange: {
    detail: "The last completed cycle is older than the change",
    employee: "Your access changed after the last update",
  },
  toldAfterChange: { detail: "A cycle was completed after the change", employee: null },
  lookedAfterChange: {
    detail: "The log entry ({entryAt}) is younger than the newest change ({changedAt})",
    employee: null,
  },
  changedSinceEntry: {
    detail: "The log entry ({entryAt}) is older than the newest change ({changedAt})",
    employee: "Something changed after the last look at your account",
  },
  directoryMovedOn: {
    detail: "The directory now says something else than the log entry did",
    employee: "Something changed after the last look at your account",
  },
  blockedNow: {
    detail: "As the directory stands now, waiting alone would not help",
    employee: null,
  },
  noEntry: { detail: "There is no provisioning log entry", employee: null },
  entryWas: { detail: "The log entry is: {actionWord}, {statusWord}", employee: null },
  flagWas: { detail: "{flag}: {value}", employee: null },
  skipReasonWas: { detail: "Skip reason: {reason}", employee: null },
  codeWas: { detail: "Error code: {code}", employee: null },
  messageWas: { detail: "Message: {message}", employee: null },
  readsLike: {
    detail: "No known message: it only reads like those of this cause",
    employee: null,
  },
  propertyWas: { detail: "Attribute named by the log: {property}", employee: null },
  clauseFailed: {
    detail: '{attribute} {operator} "{wanted}", but it is "{actual}"',
    employee: null,
  },
  clauseFailedUnseen: {
    detail: '{attribute} {operator} "{wanted}", which does not hold',
    employee: null,
  },
  clauseFailedBare: { detail: '{attribute} {operator}, but it is "{actual}"', employee: null },
  clauseFailedBareUnseen: { detail: "{attribute} {operator}, which does not hold", employee: null },
  clauseHoldsBare: { detail: "{attribute} {operator}, which fits", employee: null },
  clauseHolds: { detail: '{attribute} {operator} "{wanted}", which fits', employee: null },
  clauseInPart: {
    detail:
      '{attribute}: "{wanted}" matches a part of "{actual}" only, and it is not documented whether that counts',
    employee: null,
  },
  inScopeNow: { detail: "The scoping filter fits now", employee: null },
  outOfScopeNow: { detail: "The scoping filter does not fit now", employee: null },
  activeNow: { detail: "The account is active in the directory now", employee: null },
  disabledNow: {
    detail: "The account is disabled in the directory now",
    employee: "Your work account is switched off at the moment",
  },
  deletedNow: { detail: "The account is deleted in the directory now", employee: null },
  assignedDirectly: {
    detail: "Assigned directly to the application",
    employee: "You have been given access",
  },
  assignedThroughGroup: {
    detail: 'Assigned through the group "{group}"',
    employee: "You have been given access",
  },
  assignedThroughSomeGroup: {
    detail: "Assigned through a group",
    employee: "You have been given access",
  },
  assignedThroughNestedGroup: {
    detail: 'Member of "{innerGroup}", which is only inside the assigned group "{group}"',
    employee: null,
  },
  nestedInGroup: {
    detail: 'Member of a group that is only inside the assigned group "{group}"',
    employee: null,
  },
  nestedInSomeGroup: {
    detail: "Member of a group that is only inside an assigned group",
    employee: null,
  },
  groupNotUsable: {
    detail: 'Assigned only through the group "{group}", which is not security enabled',
    employee: null,
  },
  assignedSince: { detail: "Assigned since {assignedAt}", employee: null },
  notAssignedNow: {
    detail: "Not assigned to the application now, neither directly nor through a group",
    employee: null,
  },
  defaultAccessNow: { detail: 'Assigned with the role "Default Access"', employee: null },
  roleNow: { detail: 'Assigned with the role "{role}"', employee: null },
  everyoneIsSynced: { detail: "The job takes all users, assigned or not", employee: null },
  createsAccounts: { detail: "Create is ticked among the target object actions", employee: null },
  createsNothing: {
    detail: "Create is not ticked among the target object actions of the mapping",
    employee: "New accounts are not made there automatically",
  },
  attributeEmpty: { detail: "{target} is filled from {sources}: empty", employee: null },
  attributeFilled: { detail: "{target} is filled from {sources}: has a value", employee: null },
  attributeIs: { detail: '{attribute} is filled from {sources}: "{value}"', employee: null },
  ruleGave: { detail: '{attribute} is made by {rule}, which gives "{value}"', employee: null },
  ruleGaveNothing: { detail: "{attribute} is made by {rule}, which gives nothing", employee: null },
  ruleFails: { detail: "{attribute} is made by {rule}, which fails: {problem}", employee: null },
  ruleStep: { detail: '{step} gives "{value}"', employee: null },
  sourceEmpty: { detail: "{source} is empty", employee: null },
  holdsOddCharacters: {
    detail: "The value holds what targets often refuse: {characters}",
    employee: null,
  },
  matchedBy: {
    detail:
      'Looked for by {attribute} = "{value}" (matching precedence {precedence}), which one account may have',
    employee: null,
  },
  matchedNext: {
    detail:
      'Then by {attribute} = "{value}" (precedence {precedence}), only if nothing was found before',
    employee: null,
  },
  matchPassedOver: {
    detail: "Not by {attribute} (matching precedence {precedence}): it is empty",
    employee: null,
  },
  changeValue: { detail: '{attribute} = "{to}" instead of "{actual}"', employee: null },
  changeValueUnseen: { detail: '{attribute} = "{to}"', employee: null },
  changeEmptied: { detail: "{attribute} empty", employee: null },
  changeFilled: { detail: "{attribute} filled in", employee: null },
  changeFitting: {
    detail: '{attribute} with a value for {operator} "{wanted}", for example "{to}"',
    employee: null,
  },
  changeClause: {
    detail:
      'The filter without {attribute} {operator} "{wanted}", which no value of {attribute} can meet',
    employee: null,
  },
  changeActive: {
    detail: "The account active in the source",
    employee: "Your work account active again",
  },
  changeRestored: { detail: "The account restored from Deleted users", employee: null },
  changeAssignPerson: {
    detail: "{person} assigned to {app} directly",
    employee: "Access to {app}, given to you directly",
  },
  changeAssignGroup: { detail: 'The group "{group}" assigned to {app}', employee: null },
  changeRole: {
    detail: "A role other than Default Access",
    employee: "Another role in {app}",
  },
  changeFill: { detail: "{sources} filled in: then {attribute} gets a value", employee: null },
  changeFillOther: {
    detail: "{sources} filled in: then {attribute} gets a value without {characters}",
    employee: null,
  },
  valueInSource: {
    detail: '{source} in the directory: "{value}"',
    employee: 'In the company directory: "{value}"',
  },
  valueEmptyInSource: {
    detail: "{source} in the directory is empty, and what is empty is not sent",
    employee: "In the company directory it is empty",
  },
  valueOfSystem: { detail: "{attribute} is filled from {source} of {system}", employee: null },
  valueFilledFrom: { detail: "{attribute} is filled from {source}", employee: null },
  valueFixed: {
    detail: '{attribute} is always "{value}" by its mapping',
    employee: 'It is always "{value}" there',
  },
  valueNeverMapped: { detail: "No attribute mapping writes it", employee: null },
  valueAtCreation: {
    detail: "The mapping of {attribute} applies only during creation",
    employee: null,
  },
  valueWritten: {
    detail: '{attribute} was last written as "{value}" ({writtenAt}, log)',
    employee: 'Last sent: "{value}" ({writtenAt})',
  },
  valueCleared: {
    detail: "{attribute} was last emptied ({writtenAt}, log)",
    employee: "Last sent: nothing ({writtenAt})",
  },
  valueNoWrite: {
    detail: "No entry of the log that I read wrote {attribute}",
    employee: null,
  },
  valueWanted: { detail: 'It should be "{value}", as you say', employee: null },
  nothingEmpty: { detail: "No mapped attribute that is needed is empty", employee: null },
  saysSomethingElse: { detail: "The log says something else", employee: null },
  notForThisKind: { detail: "Does not apply to this kind of provisioning", employee: null },
  notHeldBack: { detail: "Nothing is held back", employee: null },
  cannotBeTold: { detail: "Nothing that could be read points to it", employee: null },
} as const satisfies Record<string, ReasonText>;

export type ReasonId = keyof typeof reasonTexts;

/** What a text may name besides its own values: the renderer knows them. */
type KnownToRenderer = "person" | "app";

type Placeholders<Text> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never;

/** The values a reason's text needs. */
export type ReasonValues<Id extends ReasonId> = Readonly<
  Record<
    Exclude<Placeholders<(typeof reasonTexts)[Id]["detail"]>, KnownToRenderer>,
    string | number | boolean
  >
>;

/** Makes a reason; the compiler asks for exactly the values its text shows. */
export function because<Id extends ReasonId>(
  id: Id,
  values: ReasonValues<Id>,
  fact?: FactName,
): Reason {
  return fact === undefined ? { id, values } : { id, values, fact };
}
