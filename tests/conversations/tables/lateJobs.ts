import { type Line } from "../talk";

/** What the help desk asks of jobs that stand still or are late, by the language of the device. */
export const lateJobs: readonly (readonly [string, string, readonly Line[]])[] = [
  [
    "who waits for a job that stands still: never nobody",
    "en-US",
    [
      ["why is Maria Santos not in DocuSign?", { user: "Maria Santos" }],
      ["who is affected?", { says: /does not mean that nobody waits[^]*DocuSign I cannot see/ }],
      ["who is waiting for it?", { says: "DocuSign I cannot see" }],
      ["is she the only one?", { says: /everybody[^]*DocuSign I cannot see/, not: /Provisioned/ }],
      ["how is Zoom doing?", { says: "Switched off" }],
      ["who is waiting?", { says: "Zoom I cannot see" }],
      ["who else waits?", { says: "Zoom I cannot see", not: /Provisioned/ }],
      ["who waits for Contoso Travel?", { says: "Contoso Travel I cannot see" }],
      ["who is affected in Fabrikam Badges?", { says: "- Sean O'Neil", not: /cannot see/ }],
    ],
  ],
  [
    // Whether its cycle is overdue depends on the hour at which the demo runs.
    "whether a job is well or late is told of the job",
    "en-US",
    [
      ["is the ServiceNow job healthy?", { says: /^ServiceNow: What the log says/ }],
      ["why is ServiceNow late?", { says: /^ServiceNow: What the log says/ }],
    ],
  ],
];
