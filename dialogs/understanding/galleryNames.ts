/**
 * Applications that many tenants provision to. The classifier reads their names as one word, so that
 * no intent is learnt from a name; without a tenant's own list they are the applications known.
 */
export const namesInPhrases: readonly string[] = [
  "Adobe",
  "Asana",
  "Atlassian Cloud",
  "Atlassian",
  "AWS IAM Identity Center",
  "AWS",
  "BlueJeans",
  "Box",
  "Canvas",
  "Cisco Webex",
  "Concur",
  "Confluence",
  "Cornerstone",
  "Databricks",
  "DocuSign",
  "Dropbox",
  "Figma",
  "GitHub",
  "GitLab",
  "GoToMeeting",
  "Google Workspace",
  "G Suite",
  "Jira",
  "LinkedIn Learning",
  "Miro",
  "Monday.com",
  "Netskope",
  "Notion",
  "Okta",
  "PagerDuty",
  "RingCentral",
  "Salesforce",
  "SAP Cloud Identity Services",
  "ServiceNow",
  "Slack",
  "Smartsheet",
  "Snipe-IT",
  "Snowflake",
  "Tableau",
  "TeamViewer",
  "Webex",
  "Workplace",
  "Zendesk",
  "Zoom",
  "Zscaler",
];

/** Further ones, which no phrase the classifier learnt from has. */
export const otherNames: readonly string[] = [
  "1Password",
  "Airtable",
  "BambooHR",
  "Bitbucket",
  "Calendly",
  "Canva",
  "ClickUp",
  "Cloudflare",
  "Coupa",
  "Datadog",
  "Dropbox Business",
  "Egnyte",
  "Expensify",
  "Freshservice",
  "Front",
  "Grammarly",
  "Gusto",
  "HubSpot",
  "Intercom",
  "KnowBe4",
  "LastPass",
  "Linear",
  "Loom",
  "Lucidchart",
  "Mural",
  "NetSuite",
  "Proofpoint",
  "Splunk",
  "Trello",
  "Zapier",
];

/** Where people come from: named like applications, but they say what a text is about. */
export const hrSystems: readonly string[] = ["SuccessFactors", "Workday"];

const inSmall = new Set([...namesInPhrases, ...otherNames].map((name) => name.toLowerCase()));

/** Whether a word, in small letters, is the name of such an application, and no typing error of another one. */
export function isGalleryName(word: string): boolean {
  return inSmall.has(word);
}
