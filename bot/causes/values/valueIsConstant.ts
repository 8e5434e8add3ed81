import { defineCause } from "../../diagnosis";
import { documents } from "../documents";
import { judgeField } from "../valueFields";

/** The mapping writes the same for everybody. */
export const valueIsConstant = defineCause({
  id: "valueIsConstant",
  family: "expression_wrong_value",
  employeeMayKnow: true,
  tone: "normal",
  needs: ["valueFlow", "entry"],
  precedence: 5,
  owner: "appAdmin",
  retry: "afterFix",
  page: "mappings",
  doc: documents.customizeAttributes,
  english: {
    state: "The same for everybody",
    line: 'Everybody gets the same {valueWord} in {app}: "{value}". The directory is not asked.',
    employeeLine: "{app} is set up so that everybody has the same {valueWord} there.",
    next: {
      employee: [
        "Your record is in order. Tell your help desk if you need your own {valueWord} in {app}.",
      ],
      helpdesk: [
        "Ask the owner of {app} whether that is meant: Entra ID > Enterprise apps > {app} > Provisioning > Mappings > {attribute}.",
        "To send everybody's own value, the mapping type has to be Direct. Saving it starts a full cycle.",
      ],
      engineer: [
        "The mapping of {attribute} is of type Constant. Change it to Direct or to an expression; saving starts a full cycle, which writes it for everybody.",
      ],
    },
  },
  detect: (evidence) => judgeField(evidence, "constant"),
});
