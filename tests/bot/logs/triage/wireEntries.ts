import { fc } from "../../../properties";

const names = [
  "Ana Smith",
  "Conan O'Brien",
  "Zoë Łukasz",
  "EntryConflict",
  "Kim 409",
  "x_y",
  "True",
  "Li",
  "é",
  'Bo "B" Li',
  "James'",
  "department",
  "a\\b",
  "",
];
const mails = [
  "ana@contoso.com",
  "o'brien@contoso.com",
  "x_y@contoso.com",
  "bo.li@x.example",
  "ana",
];
const apps = [
  ...["Contoso CRM", "Fabrikam", "Workday", "Microsoft Entra ID", "Workday to Entra ID", 'A "B"'],
  ...["Timeout", "Nested Group", "default access", "401", "Entry", ""],
];
const jobs = ["scim.1", "Workday2AAD.2", "Workday2AD.3", "API2AAD.4", "SuccessFactors.5", ""];
const times = [
  "2026-11-20T09:00:00Z",
  "2026-11-20T09:00:00.1234567Z",
  "2026-02-30T09:00:00Z",
  "0001-01-01T00:00:00Z",
  "2026-11-20 09:00",
  "11/20/2026 9:00:00 AM",
];
const flags = ["True", "False", "true", " no ", "Sales", "x@y", ""];
const scopes = [
  "{}",
  "",
  "{\"F.department EQUALS 'Sales'\":true}",
  "{\"F.department EQUALS 'Sales'\":false}",
  '{"G.mail IS NOT NULL":true,"F.x EQUALS \'y\'":false}',
  "broken",
];
const texts = [
  "The User '{u}' will be skipped: 1) This object is not assigned to the application.",
  "User '{u}' cannot be found; see '{n}' or 'department'.",
  'The value "{u}" of "{n}" is refused, HTTP 409',
  "{u}",
  "{n}",
  "It doesn't work for '{u}'",
  "'{n}' 'ana@contoso.com'",
  "The request to {a} was answered late",
  "{a}: members of a {a} are not provisioned to '{a}'",
  "This user has the {a} role",
  "HTTP {a} from {a}",
  "",
];
const codes = [
  "",
  "EntryConflict",
  "SystemForCrossDomainIdentityManagementBadResponse",
  "{n}",
].concat(["{a}", "{a}Conflict", "{a}None", "Conflict", "None"]);

const of = <T>(...values: readonly T[]): fc.Arbitrary<T> => fc.constantFrom(...values);
const skipReasons = [
  "NotEffectivelyEntitled",
  "RedundantExport",
  "AttributeValidationFailed",
  "{n}",
];

/** What an entry is made of: few values for each part, so that many entries are alike but for some. */
const parts = fc.record({
  id: fc.uuid(),
  at: of(...times),
  job: of(...jobs),
  app: of(...apps),
  system: of(...apps),
  source: of("Microsoft Entra ID", "Workday", ""),
  name: of(...names),
  mail: of(...mails),
  other: of(...names),
  type: of("User", "User", "Group"),
  action: of("create", "other", "update"),
  status: of("success", "skipped", "failure"),
  flag: of(...flags),
  attribute: of("department", "x.department", "ScopeEvaluationResult", "displayName"),
  scope: of(...scopes),
  text: of(...texts),
  code: of(...codes),
  skip: of(...skipReasons),
  target: of("", "t-1", "t-2"),
  modified: of<unknown>([], null, [{ displayName: 'a"b', newValue: "\u00e9\n" }], [{ x: -1.5e3 }]),
});

/** A provisioning log entry as Graph prints it, with names and texts that are easily mistaken. */
export const wireEntry: fc.Arbitrary<object> = parts.map((part) => {
  const said = (text: string): string =>
    text.replaceAll("{u}", part.mail).replaceAll("{n}", part.name).replaceAll("{a}", part.system);
  return {
    id: part.id,
    activityDateTime: part.at,
    jobId: part.job,
    changeId: part.id,
    provisioningAction: part.action,
    durationInMilliseconds: part.id.length * 7,
    provisioningStatusInfo: {
      status: part.status,
      errorInformation:
        part.status === "failure"
          ? { errorCode: said(part.code), reason: said(part.text), errorCategory: part.type }
          : null,
    },
    servicePrincipal: { id: "sp", displayName: part.app },
    sourceSystem: { id: "s", displayName: part.source },
    targetSystem: { id: "t", displayName: part.system, details: { ServicePrincipalId: part.id } },
    sourceIdentity: {
      id: part.target === "t-2" ? "" : part.id,
      displayName: part.name,
      identityType: part.type,
      details: { UserPrincipalName: part.mail },
    },
    targetIdentity: { id: part.target, displayName: part.other, details: {} },
    provisioningSteps: [
      {
        name: "EntryImportAdd",
        provisioningStepType: "import",
        status: "success",
        description: `Received '${part.mail}'`,
        details: {
          displayName: part.other,
          userPrincipalName: part.mail,
          [part.attribute]: part.flag,
        },
      },
      {
        name: "EntrySynchronizationScoping",
        provisioningStepType: "scoping",
        status: "success",
        details: { "Active in the source system": part.flag, ScopeEvaluationResult: part.scope },
      },
      ...(part.status === "skipped"
        ? [
            {
              name: "EntrySynchronizationSkip",
              provisioningStepType: "export",
              status: "skipped",
              description: said(part.text),
              details: {
                SkipReason: said(part.skip),
                ReportableIdentifier: part.mail,
                Note: part.name,
              },
            },
          ]
        : []),
    ],
    modifiedProperties: part.modified,
  };
});

/** Ways in which the text of an entry comes otherwise than expected. */
const spoiled: readonly ((text: string, at: number) => string | Buffer)[] = [
  // A key twice, before and behind.
  (text) => text.replace('"id":', '"id":"twice","id":'),
  (text) => text.replace(/\}$/, ',"id":"twice"}'),
  (text) => text.replace(/\}$/, ',"provisioningStatusInfo":{"status":"failure"}}'),
  (text) => text.replace('"status":', '"status":"skipped","status":'),
  // Keys that look like others.
  (text) => text.replace('"id":', '"ID":"other","id":'),
  (text) => text.replace('"details":{', '"details":{"id":"x","SkipReason":"RedundantExport",'),
  (text) => text.replace('"modifiedProperties":', '"provisioningsteps":[],"modifiedProperties":'),
  (text) => text.replace('"jobId":', '"x":{"provisioningSteps":[{"status":"failure"}]},"jobId":'),
  // Other spellings of the same.
  (text) => text.replaceAll('":', '" : '),
  (text) => text.replaceAll("e", (one, at: number) => (at % 7 === 0 ? "\\u0065" : one)),
  (text) => text.replaceAll("/", "\\/"),
  (text) =>
    JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(text) as object).reverse())),
  // Broken.
  (text, at) => text.slice(0, at % text.length),
  (text, at) => text.slice(0, at % text.length) + text.slice((at % text.length) + 1),
  (text, at) => `${text.slice(0, at % text.length)}\t${text.slice(at % text.length)}`,
  (text, at) => `${text.slice(0, at % text.length)}"${text.slice(at % text.length)}`,
  (text) => `${text} x`,
  (text, at) => {
    const bytes = Buffer.from(text);
    bytes[at % bytes.length] = [0xff, 0xc3, 0x00, 0x5c, 0x41][at % 5] ?? 0;
    return bytes;
  },
];

/** The bytes of an entry, mostly as they should be. */
const entryBytes: fc.Arbitrary<Buffer> = fc
  .tuple(wireEntry, fc.option(of(...spoiled), { freq: 3 }), fc.nat(10_000))
  .map(([entry, spoil, at]) => {
    const text = JSON.stringify(entry);
    return Buffer.from(spoil?.(text, at) ?? text);
  });

/** Entries, of which many are there several times. */
export const manyEntries: fc.Arbitrary<Buffer[]> = fc
  .tuple(
    fc.array(entryBytes, { minLength: 1, maxLength: 12 }),
    fc.array(fc.nat(11), { maxLength: 40 }),
  )
  .map(([entries, again]) => [
    ...entries,
    ...again.map((number) => entries[number % entries.length] ?? Buffer.alloc(0)),
  ]);
