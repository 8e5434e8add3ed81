import { documents } from "../documents";
import { defineNamedCause } from "../namedCause";

/** The change in HR is of a kind that incremental cycles do not see, or see late. */
export const hrChangeNotTracked = defineNamedCause({
  id: "hrChangeNotTracked",
  family: "hr_change_not_tracked",
  employeeMayKnow: false,
  tone: "waiting",
  precedence: 71,
  owner: "hrAdmin",
  retry: "nextCycle",
  page: "provisioning",
  doc: documents.hrUpdates,
  fixes: ["provisionOnDemand"],
  recognises: {
    texts: [
      /\bno change event\b[^.\n]{0,60}|\bdelta query does not return\b|\blastModifiedDateTime\b[^.\n]{0,40} (?:unchanged|not change|n't change)\b|\bincremental sync returns 0\b/i,
      /last day of work\b[^.\n]{0,80} (?:only|late|after|not)\b/i,
      /(?:terminat\w*|last day of work)[^.]{0,60}(?:late|delay|hours)/i,
      /calculated field/i,
      /transaction log/i,
      /LocalReference/,
      /incremental (?:cycle|sync)\w*[^.]{0,40}(?:miss|not)/i,
    ],
  },
  english: {
    state: "Change not seen",
    line: "The HR change of {person} is of a kind that the service sees late or not at all.",
    employeeLine: "A change in your HR record has not arrived yet.",
    next: {
      employee: ["Ask your help desk to have the change carried over by hand if it cannot wait."],
      helpdesk: [
        "Provision on demand carries the change over for {person}: Entra ID > Enterprise apps > {app} > Provisioning > Provision on demand, with the worker id.",
        "Terminations of workers ahead of Pacific time arrive 12 to 18 hours late.",
      ],
      engineer: [
        "Changes outside the Workday transaction log (calculated and reference fields) need a full cycle: restart weekly or monthly. For terminations use a Terminated Workers group or the termination lookahead preview.",
      ],
    },
  },
});
