/** The group whose members are engineers in the demo; the same in every demo tenant. */
export const engineersGroupId = "0d9f3c52-6f0e-4c55-9d0b-7f5a2f0c1e01";
/** The group whose members are the help desk in the demo; the same in every demo tenant. */
export const helpdeskGroupId = "0d9f3c52-6f0e-4c55-9d0b-7f5a2f0c1e02";

/** A group: whole departments, single people by alias, and groups inside it by key. */
export interface GroupPlan {
  readonly key: string;
  readonly displayName: string;
  readonly reason: string;
  readonly departments?: readonly string[];
  readonly people?: readonly string[];
  readonly except?: readonly string[];
  readonly groups?: readonly string[];
  readonly fixedId?: string;
  /** A distribution list or a Microsoft 365 group without security: it does not count. */
  readonly notSecurity?: true;
}

/** The groups of the demo tenant, each with its reason to exist. */
export const groupPlans: readonly GroupPlan[] = [
  {
    key: "engineers",
    displayName: "Provisioning Engineers",
    reason: "makes people engineers in the product",
    people: ["erik.johansson", "priya.raman"],
    fixedId: engineersGroupId,
  },
  {
    key: "helpdesk",
    displayName: "Help Desk",
    reason: "makes people help desk in the product",
    people: ["harriet.lindqvist"],
    fixedId: helpdeskGroupId,
  },
  {
    key: "salesforce",
    displayName: "SF-Users",
    reason: "assigned to Salesforce; holds one person whom the filter keeps out",
    departments: ["Sales"],
    people: ["audrey"],
  },
  {
    key: "itil",
    displayName: "ITIL Users",
    reason: "assigned to ServiceNow",
    departments: ["IT"],
  },
  {
    key: "engineering",
    displayName: "Engineering",
    reason: "assigned to Slack; large enough for a first cycle to take a while",
    departments: ["Engineering"],
  },
  {
    key: "marketing",
    displayName: "Marketing Team",
    reason: "assigned to Zoom",
    departments: ["Marketing"],
  },
  {
    key: "operations",
    displayName: "Operations Team",
    reason: "assigned to Workplace",
    departments: ["Operations"],
    except: ["noah.jensen"],
  },
  {
    key: "design",
    displayName: "Design Team",
    reason: "assigned to Dropbox Business, guest included",
    departments: ["Design"],
  },
  {
    key: "expenses",
    displayName: "Expenses Users",
    reason: "assigned to Fabrikam Expenses; everyone in Finance but one",
    departments: ["Finance"],
    except: ["ben"],
  },
  {
    key: "legal",
    displayName: "Legal Team",
    reason: "assigned to Box and DocuSign; newcomers are assigned one by one",
    departments: ["Legal"],
    except: ["dmitri.volkov", "maria.santos"],
  },
  {
    key: "atlas",
    displayName: "Project Atlas",
    reason: "assigned to Atlassian Cloud; a group inside it does not count",
    people: ["nora.dahl", "omar.farouk", "oscar.lind"],
    groups: ["atlasContractors"],
  },
  {
    key: "atlasContractors",
    displayName: "Project Atlas Contractors",
    reason: "the inner group of a nested assignment",
    people: ["chiara.russo", "martin.vogel"],
  },
  {
    key: "badgeNews",
    displayName: "Badge News",
    reason: "assigned to Fabrikam Badges, but only a mailing list: it does not count",
    people: ["petra.novak"],
    notSecurity: true,
  },
];
