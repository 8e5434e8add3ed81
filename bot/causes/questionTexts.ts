/** One guided question in words: the question, its buttons by answer id, and where to look. */
export interface QuestionText {
  readonly question: string;
  readonly answers: Readonly<Record<string, string>>;
  /** "How do I find that?": the click path in the Entra admin center. */
  readonly how: string;
}

const logs = "Entra ID > Enterprise apps > {app} > Provisioning logs";
const steps = `${logs} > the newest entry of the person > Steps > Determine if in scope, View details`;
const trueOrFalse = { true: "True", false: "False" };

/** The guided questions in English, by question id; `{app}` and `{person}` are filled in. */
export const questionTexts = {
  entryStatus: {
    question: "What is the status of the newest provisioning log entry of {person}?",
    answers: {
      skipped: "Skipped",
      failure: "Failure",
      success: "Success",
      noEntry: "There is no entry",
    },
    how: `${logs}. Search for the name or mail, and take away filters on date and status.`,
  },
  jobState: {
    question: "What does the Provisioning page of {app} say about its current status?",
    answers: {
      on: "On, cycles complete",
      firstCycle: "On, no cycle completed yet",
      off: "Off or paused",
      quarantine: "Quarantine",
      notSetUp: "Not set up",
    },
    how: "Entra ID > Enterprise apps > {app} > Provisioning > Overview, Current status.",
  },
  quarantineReason: {
    question: "Which reason stands beside the quarantine?",
    answers: {
      invalidCredentials: "Invalid credentials",
      manyFailures: "Many objects failed",
      scimCompliance: "SCIM compliance, 404",
      duplicateRoles: "Duplicate roles",
      tooManyDeletes: "Too many deletes",
    },
    how: "Entra ID > Enterprise apps > {app} > Provisioning > Overview: the message under the progress bar.",
  },
  skipReason: {
    question: "Which SkipReason does the entry show?",
    answers: {
      NotEffectivelyEntitled: "NotEffectivelyEntitled",
      RedundantExport: "RedundantExport",
      AttributeValidationFailed: "AttributeValidationFailed",
      ImportSkipped: "ImportSkipped",
      EntityTypeNotSupported: "EntityTypeNotSupported",
    },
    how: `${logs} > the newest entry of the person > Steps > the last step, View details.`,
  },
  falseFlag: {
    question: "Which of these lines is the first to say False?",
    answers: {
      entryActive: "Active in the source system",
      entryAssigned: "Assigned to the application",
      entryHasRole: "User has the required role",
      entryInScope: "Scoping filter evaluation passed",
      none: "None, all say True",
    },
    how: `${steps}.`,
  },
  entryAssigned: {
    question: 'What does "Assigned to the application" say?',
    answers: trueOrFalse,
    how: `${steps}.`,
  },
  entryInScope: {
    question: 'What does "Scoping filter evaluation passed" say?',
    answers: trueOrFalse,
    how: `${steps}.`,
  },
  entryActive: {
    question: 'What does "Active in the source system" say?',
    answers: trueOrFalse,
    how: `${steps}.`,
  },
  entryHasRole: {
    question: 'What does "User has the required role" say?',
    answers: trueOrFalse,
    how: `${steps}.`,
  },
  assignment: {
    question: "How is {person} assigned to {app}?",
    answers: {
      direct: "Directly",
      group: "Through a group, as its member",
      nestedGroup: "Only in a group inside that group",
      none: "Not at all",
      everyone: "No need: Scope is Sync all users and groups",
    },
    how: "Entra ID > Enterprise apps > {app} > Users and groups; open a group there > Members > Direct members. Scope: {app} > Provisioning > Edit provisioning > Settings.",
  },
  errorCode: {
    question: "Which error code does the entry show? You can also paste another one.",
    answers: {
      DuplicateTargetEntries: "DuplicateTargetEntries",
      EntryConflict: "EntryConflict",
      MandatoryFieldsMissing: "MandatoryFieldsMissing",
      InsufficientRights: "InsufficientRights",
      InvalidCredentials: "InvalidCredentials",
      TooManyRequests: "TooManyRequests",
      InternalServerError: "InternalServerError",
    },
    how: `${logs} > the newest entry of the person > Troubleshooting & Recommendations.`,
  },
  steadyState: {
    question:
      "Was the last cycle completed before or after {person} was created, changed or assigned?",
    answers: { beforeChange: "Before the change", afterChange: "After the change" },
    how: "Entra ID > Enterprise apps > {app} > Provisioning > Overview > View technical information: Steady state last achieved.",
  },
  accountEnabled: {
    question: "Is the account of {person} enabled?",
    answers: { enabled: "Enabled", disabled: "Disabled or deleted" },
    how: "Entra ID > Users > {person} > Overview, Account status.",
  },
  fitsFilter: {
    question: "Does {person} meet the scoping filter of {app}, and is Create ticked?",
    answers: {
      fits: "Both, or there is no filter",
      doesNotFit: "The filter is not met",
      createsNobody: "Create is not ticked",
    },
    how: "Entra ID > Enterprise apps > {app} > Provisioning > Mappings > Provision users: Source object scope and Target object actions.",
  },
} as const satisfies Record<string, QuestionText>;

export type QuestionId = keyof typeof questionTexts;
