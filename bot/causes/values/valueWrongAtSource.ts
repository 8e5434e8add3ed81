import { defineCause } from "../../diagnosis";
import { documents } from "../documents";
import { judgeField } from "../valueFields";

/** The source itself has the value that is called wrong, or none, and that is what is sent. */
export const valueWrongAtSource = defineCause({
  id: "valueWrongAtSource",
  family: "expression_wrong_value",
  employeeMayKnow: true,
  tone: "normal",
  needs: ["valueFlow", "entry"],
  precedence: 8,
  owner: "identityAdmin",
  retry: "afterFix",
  page: "user",
  doc: documents.customizeAttributes,
  english: {
    state: "Wrong at the source",
    line: "What {target} gets as {valueWord} is what the source holds for {person}. It has to be put right there.",
    employeeLine:
      "{target} gets your {valueWord} from the company's own records, and there it stands so.",
    next: {
      employee: [
        "Have your {valueWord} put right by HR or by your help desk. The next update brings it to {app}.",
      ],
      helpdesk: [
        "?cloud Correct {source} where it is kept: Entra ID > Users > {person} > Properties, or the HR system that fills it.",
        "?synced The account is synchronized from Active Directory: have {source} corrected there, or in the HR system that fills it.",
        "?hr Have {source} corrected in {hr}. I do not read {hr}, so compare it there.",
        "The next cycle sends the change by itself, usually within 40 minutes.",
      ],
      engineer: [
        "?cloud Correct {source} of the user, or in the system that writes it.",
        "?synced onPremisesSyncEnabled is true: correct {source} in Active Directory and wait for the directory synchronization first.",
        "?hr Compare {source} in {hr} with the import step of the newest log entry.",
        "An empty value is not sent: {app} keeps the old one until {source} has another.",
      ],
    },
  },
  detect: (evidence) => judgeField(evidence, "source"),
});
