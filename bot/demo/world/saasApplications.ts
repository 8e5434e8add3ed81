import { type ApplicationPlan } from "./application";
import { badgeMapping, emailMapping, salesforceMapping, scimMapping } from "./mapping";

const saas = {
  source: "Microsoft Entra ID",
  filter: [],
  mapping: scimMapping,
  roles: ["User"],
  situation: { is: "steady" },
} as const;

/** Applications that people are provisioned to from Microsoft Entra ID. */
export const saasApplications: readonly ApplicationPlan[] = [
  {
    ...saas,
    key: "salesforce",
    displayName: "Salesforce",
    target: "Salesforce",
    reason: "a scoping filter with two clauses; people inside and outside of it",
    template: "SfSandboxOutDelta",
    mapping: salesforceMapping,
    roles: ["Standard User", "System Administrator"],
    filter: [
      {
        name: "Sales only",
        clauses: [
          {
            operatorName: "EQUALS",
            sourceOperandName: "department",
            targetOperand: { values: ["Sales"] },
          },
          {
            operatorName: "EQUALS",
            sourceOperandName: "country",
            targetOperand: { values: ["US"] },
          },
        ],
      },
    ],
    assigned: [{ group: "salesforce", role: "Standard User" }],
  },
  {
    ...saas,
    key: "servicenow",
    displayName: "ServiceNow",
    target: "ServiceNow",
    reason: "a job whose current cycle takes long: new people wait",
    template: "snOutDelta",
    situation: { is: "longCycle", minutes: 50 },
    assigned: [
      { group: "itil", role: "User" },
      { user: "jonas.weber", role: "User", minutes: 20 },
    ],
  },
  {
    ...saas,
    key: "slack",
    displayName: "Slack",
    target: "Slack",
    reason: "a job in its first cycle",
    template: "slackOutDelta",
    situation: { is: "initialCycle", minutes: 75 },
    assigned: [
      { group: "engineering", role: "User" },
      { user: "keiko.tanaka", role: "User", minutes: 60 * 24 },
    ],
  },
  {
    ...saas,
    key: "zoom",
    displayName: "Zoom",
    target: "Zoom",
    reason: "provisioning switched off by an admin",
    template: "zoomOutDelta",
    situation: { is: "off", minutes: 60 * 24 },
    assigned: [
      { group: "marketing", role: "User" },
      { user: "liam.murphy", role: "User", minutes: 60 * 5 },
    ],
  },
  {
    ...saas,
    key: "workplace",
    displayName: "Workplace",
    target: "Workplace",
    reason: "quarantine because the target refuses the saved credentials",
    template: "facebookWorkplaceOutDelta",
    situation: {
      is: "quarantine",
      minutes: 60 * 5,
      reason: "EncounteredQuarantineException",
      error: {
        code: "WorkplaceInvalidCredentials",
        message: "Workplace refused the saved access token. It may have expired or been revoked.",
      },
    },
    assigned: [
      { group: "operations", role: "User" },
      { user: "noah.jensen", role: "User", minutes: 60 * 2 },
    ],
  },
  {
    ...saas,
    key: "docusign",
    displayName: "DocuSign",
    target: "DocuSign",
    reason: "quarantine because more than 40 % of the objects failed",
    template: "docusignOutDelta",
    situation: {
      is: "quarantine",
      minutes: 60 * 26,
      reason: "EncounteredEscrowProportionThreshold",
      escrowed: [6_120, 11_840],
    },
    assigned: [
      { group: "legal", role: "User" },
      { user: "maria.santos", role: "User", minutes: 60 * 6 },
    ],
  },
  {
    ...saas,
    key: "dropbox",
    displayName: "Dropbox Business",
    target: "Dropbox Business",
    reason: "a required attribute and a matching attribute that go wrong; a guest",
    template: "dropboxForBusinessOutDelta",
    mapping: emailMapping,
    existing: [
      { userName: "hanna.nowak@contoso.com", externalId: "hanna.nowak" },
      { userName: "hanna.nowak@contoso.com", externalId: "hnowak-2019" },
    ],
    assigned: [{ group: "design", role: "User" }],
  },
  {
    ...saas,
    key: "expenses",
    displayName: "Fabrikam Expenses",
    target: "Fabrikam Expenses",
    reason: "a SCIM application of the organization's own; one disabled person, one not assigned",
    template: "scim",
    assigned: [{ group: "expenses", role: "User" }],
  },
  {
    ...saas,
    key: "atlassian",
    displayName: "Atlassian Cloud",
    target: "Atlassian Cloud",
    reason: "a nested group and a broken assignment record",
    template: "atlassianCloudOutDelta",
    assigned: [
      { group: "atlas", role: "User" },
      { user: "farid.haddad", role: "User", broken: true },
    ],
  },
  {
    ...saas,
    key: "box",
    displayName: "Box",
    target: "Box",
    reason: "a configuration from before 04/16/2020: default access is not provisioned",
    template: "BoxOutDelta",
    ignoresDefaultAccess: true,
    assigned: [
      { group: "legal", role: "User" },
      { user: "dmitri.volkov", role: "default" },
    ],
  },
  {
    ...saas,
    key: "badges",
    displayName: "Fabrikam Badges",
    target: "Fabrikam Badges",
    reason: "a user name made by a rule, a value the target refuses, a group that does not count",
    template: "scim",
    mapping: badgeMapping,
    refuses: {
      target: "userName",
      pattern: /'/,
      code: "FabrikamBadgesInvalidPropertyValue",
      message: "The value of userName is not valid: the character ' is not allowed.",
    },
    assigned: [
      { group: "expenses", role: "User" },
      { group: "badgeNews", role: "User" },
      { user: "sean.oneil", role: "User" },
    ],
  },
  {
    ...saas,
    key: "travel",
    displayName: "Contoso Travel",
    target: "Contoso Travel",
    reason: "a job that says it runs, and has completed no cycle for more than a day",
    template: "travelOutDelta",
    situation: { is: "longCycle", minutes: 60 * 30 },
    assigned: [
      { group: "operations", role: "User" },
      { user: "tomas.berg", role: "User", minutes: 60 * 6 },
    ],
  },
  {
    ...saas,
    key: "miro",
    displayName: "Miro",
    target: "Miro",
    reason: "single sign-on only: there is no provisioning job",
    assigned: [{ group: "design", role: "User" }],
  },
];
