/** A way to a diagnosis, with what is found there when all is well. */
export interface Flow {
  readonly role: "employee" | "helpdesk";
  readonly ask: string;
  /** Who asks, where it is not anybody of that role. */
  readonly as?: string;
}

/** The questions that are asked while something is in trouble. */
export const flows: Readonly<Record<string, Flow>> = {
  "one person": { role: "helpdesk", ask: "Why is Grace Kim not in Salesforce?" },
  "one who is skipped": { role: "helpdesk", ask: "Why is Audrey Oliver not in Salesforce?" },
  "a whole application": { role: "helpdesk", ask: "no users are being provisioned to Workplace" },
  "a person anywhere": { role: "helpdesk", ask: "What is wrong with Audrey Oliver?" },
  "the own account": { role: "employee", ask: "" },
};
