import { type RunningApp, startApp } from "../builders/chat";
import { type Line, play } from "./talk";

let app: RunningApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const entry = JSON.stringify(
  {
    id: "75bf2f7e-0000-4000-8000-000000000001",
    activityDateTime: "2026-11-20T09:12:00Z",
    jobId: "contosoOutDelta.11111111222243338444555555555555.8b1025e4-1dd2-430b-a150-2ef79cd700f5",
    provisioningAction: "create",
    servicePrincipal: { id: "8b1025e4-1dd2-430b-a150-2ef79cd700f5", displayName: "Contoso Travel" },
    sourceSystem: { displayName: "Microsoft Entra ID" },
    targetSystem: { displayName: "Contoso Travel" },
    sourceIdentity: { id: "u1", displayName: "Nora Lind", identityType: "User" },
    provisioningStatusInfo: { status: "skipped", errorInformation: null },
    provisioningSteps: [
      {
        name: "EntrySynchronizationScoping",
        provisioningStepType: "scoping",
        status: "skipped",
        description: "Determine if User in scope by evaluating against each scoping filter",
        details: {
          "Active in the source system": "True",
          "Assigned to the application": "True",
          "User has the required role": "True",
          "Scoping filter evaluation passed": "False",
          ScopeEvaluationResult: "{\"Travellers.country EQUALS 'SE'\":false}",
        },
      },
      {
        name: "EntrySynchronizationSkip",
        provisioningStepType: "export",
        status: "skipped",
        description: "The user was skipped",
        details: { SkipReason: "NotEffectivelyEntitled" },
      },
    ],
  },
  undefined,
  2,
);

const conversations: readonly (readonly [string, readonly Line[]])[] = [
  [
    "a whole log entry: cause, clause, and its steps again",
    [
      [
        entry,
        {
          cause: "outOfScopeByFilter",
          certainty: "confirmed",
          source: "paste",
          user: "Nora Lind",
          app: "Contoso Travel",
          says: /country EQUALS "SE".*from what you sent/s,
          not: /Read \d/,
        },
      ],
      ["[Show the log steps]", { says: "EntrySynchronizationScoping" }],
    ],
  ],
  [
    "an entry cut short in the middle of a string",
    [
      [
        entry.slice(0, entry.indexOf("ScopeEvaluationResult") - 4),
        { cause: "outOfScopeByFilter", source: "paste" },
      ],
    ],
  ],
  [
    "an entry with words around it",
    [[`what does this mean? ${entry} thanks`, { cause: "outOfScopeByFilter", source: "paste" }]],
  ],
  [
    "an error code alone, then somebody: the person is looked up",
    [
      [
        "InvalidCredentials",
        { cause: "credentialsRejected", source: "paste", not: /Message: InvalidCredentials/ },
      ],
      ["why is Noah Jensen not in Workplace?", { cause: "credentialsRejected", source: "graph" }],
    ],
  ],
  [
    "a message as the portal prints it",
    [
      [
        "The user 'x' was skipped for the following reasons: 1) This object is not assigned to the application.",
        { family: "not_assigned", source: "paste" },
      ],
    ],
  ],
  [
    "the log's word for several reasons is decided by its flags",
    [
      ["NotEffectivelyEntitled", { says: "not effectively entitled" }],
      [
        "Skip reason = NotEffectivelyEntitled, Active = True, Assigned = False, Passed scope filter: True",
        { family: "not_assigned" },
      ],
      [
        "Skip reason = NotEffectivelyEntitled, Active = False, Assigned = True, Passed scope filter: True",
        { cause: "inactiveInSource" },
      ],
    ],
  ],
  [
    "what a code means is said also where it names an application",
    [
      [
        "what does EntryConflict mean in ServiceNow?",
        { family: "duplicate_target", source: "paste", not: "Who is it" },
      ],
      ["what's EntryConflict", { family: "duplicate_target", source: "paste" }],
      [
        "what is wrong with Noah Jensen in Workplace, it says InvalidCredentials?",
        { source: "graph", user: "Noah Jensen" },
      ],
      ["what is the status of Workplace", { source: "graph", app: "Workplace" }],
    ],
  ],
  [
    "words that sound like a message, but name somebody: looked up",
    [
      ["Audrey Oliver was skipped in Salesforce", { cause: "outOfScopeByFilter", source: "graph" }],
      [
        "Noah Jensen gets InvalidCredentials in Workplace",
        { source: "graph", user: "Noah Jensen" },
      ],
      ["Zoom job is off", { family: "not_started_or_off", source: "graph" }],
      ["Salesforce answers 429 Too Many Requests", { cause: "targetThrottled", source: "paste" }],
    ],
  ],
  [
    "a question about what was sent is answered without a look-up that nobody can do",
    [
      ["EntryConflict", { cause: "uniqueValueConflict" }],
      ["why?", { says: "must be unique", not: /Check again/ }],
      ["check again", { says: "That came from what you sent", not: /Check again/ }],
    ],
  ],
  [
    "rows of the portal's table, in any order of columns: each by its name",
    [
      [
        [
          "Status,Status reason,Identity,Application,Action",
          'Failure,DuplicateTargetEntries,"Display Name: Ketut Budiono, Source ID: 123",Dropbox,Create',
          'Skipped,RedundantExport,"Display Name: Maria Santos, Source ID: 125",DocuSign,Create',
        ].join("\n"),
        {
          cause: "matchNotUnique",
          user: "Ketut Budiono",
          app: "Dropbox",
          says: /Also found:\n- Maria Santos · DocuSign: /,
          not: /Display Name|Source ID/,
        },
      ],
      [
        [
          "Date\tIdentity\tAction\tTarget system\tStatus\tStatus reason",
          ...Array.from(
            { length: 8 },
            (_, at) =>
              `11/2${at}/2026\tDisplay Name: Person ${at}, Source ID: ${at}\tCreate\tBox\tFailure\tEntryConflict`,
          ),
        ].join("\n"),
        { user: "Person 0", says: /- Person 1 · Box: [^\n]+(?:\n- Person \d[^\n]+){4}\n- 2 more/ },
      ],
    ],
  ],
  [
    "JSON that breaks off within a code: the one that begins so, as likely",
    [
      [
        '{"provisioningAction":"create","sourceIdentity":{"displayName":"Hanna Nowak"},"provisioningStatusInfo":{"status":"failure","errorInformation":{"errorCode":"DuplicateTargetEntr',
        {
          cause: "matchNotUnique",
          certainty: "likely",
          user: "Hanna Nowak",
          says: "DuplicateTargetEntr… (DuplicateTargetEntries)",
        },
      ],
      ['{"error":{"code":"AttributeValidati', { cause: "requiredAttributeMissing" }],
      ["Duplica", { says: "nobody called" }],
    ],
  ],
  [
    "several codes: what must be mended first leads, and the others are named",
    [
      [
        "we see AttributeValidationFailed, DuplicateTargetEntries and InvalidCredentials in the log",
        {
          cause: "credentialsRejected",
          says: /Also found:\n- AttributeValidationFailed: Value missing\n- DuplicateTargetEntries: Found twice/,
        },
      ],
      [
        "DuplicateTargetEntries\nAttributeValidationFailed name.familyName",
        { cause: "requiredAttributeMissing", says: /name\.familyName.*Found twice/s },
      ],
    ],
  ],
  [
    "a code in a question of its own",
    [["what does the error code InvalidAnchor mean?", { cause: "linkedObjectGone" }]],
  ],
  [
    "a paste in the middle of guided questions is explained at once",
    [
      ["users are skipped in Salesforce", { says: "Who is it about" }],
      [entry, { cause: "outOfScopeByFilter", user: "Nora Lind" }],
    ],
  ],
];

describe("conversations with a paste", () => {
  it.each(conversations)("%s", async (_, lines) => {
    await play(await app.chat("helpdesk"), lines);
    expect.hasAssertions();
  });

  it("need no Graph at all", async () => {
    const asked: string[] = [];
    const alone = await startApp({
      fetch: (input) => {
        asked.push(JSON.stringify(input));
        return Promise.reject(new TypeError("fetch failed"));
      },
    });
    try {
      const chat = await alone.chat("helpdesk");
      asked.length = 0;
      await play(chat, [[entry, { cause: "outOfScopeByFilter", source: "paste" }]]);
      // The list of applications is fetched at the start, whoever asks what.
      expect(asked.filter((url) => !url.includes("/servicePrincipals?"))).toEqual([]);
    } finally {
      await alone.stop();
    }
  });
});
