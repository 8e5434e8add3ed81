/** Names people use for applications that are called otherwise. */
export const applicationAliases: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "g suite": "google workspace",
    gsuite: "google workspace",
    "google apps": "google workspace",
    "aws sso": "aws iam identity center",
    sfdc: "salesforce",
    snow: "servicenow",
    "service now": "servicenow",
    "sales force": "salesforce",
    "success factors": "successfactors",
    sf: "successfactors",
    ad: "active directory",
  }),
);
