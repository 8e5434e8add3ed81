import { defineCause } from "../../diagnosis";
import { documents } from "../documents";
import { judgeField } from "../valueFields";

/** The mapping fills it from another attribute, or by a rule that makes something else of it. */
export const valueFromAnother = defineCause({
  id: "valueFromAnother",
  family: "expression_wrong_value",
  employeeMayKnow: true,
  tone: "normal",
  needs: ["valueFlow", "entry"],
  precedence: 6,
  owner: "appAdmin",
  retry: "afterFix",
  page: "mappings",
  doc: documents.customizeAttributes,
  english: {
    state: "From something else",
    line: "{app} does not get the {valueWord} as it stands in the directory: {attribute} is made by {how}.",
    employeeLine: "{app} does not take your {valueWord} as it is, but makes it from other details.",
    next: {
      employee: [
        "Tell your help desk what your {valueWord} in {app} should be. They can see what it is made from.",
      ],
      helpdesk: [
        "Ask the owner of {app} whether that is meant: Entra ID > Enterprise apps > {app} > Provisioning > Mappings > {attribute}.",
        "If it is meant, correct what it is made from ({source}); the next cycle sends it.",
      ],
      engineer: [
        "Test the mapping of {attribute} with the values of {person} in the expression builder. Names in expressions are case sensitive.",
        "Changing the mapping starts a full cycle when it is saved; correcting {source} needs none.",
      ],
    },
  },
  detect: (evidence) =>
    judgeField(evidence, "another", ({ rule, sources }) => ({
      how: rule ?? `[${sources.join("], [")}]`,
    })),
});
