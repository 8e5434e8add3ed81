import { defineCause } from "../../diagnosis";
import { documents } from "../documents";
import { judgeField } from "../valueFields";

/** The mapping applies only during creation, so that later changes are never written. */
export const valueOnlyAtCreation = defineCause({
  id: "valueOnlyAtCreation",
  family: "expression_wrong_value",
  employeeMayKnow: true,
  tone: "normal",
  needs: ["valueFlow", "entry"],
  precedence: 7,
  owner: "appAdmin",
  retry: "afterFix",
  page: "mappings",
  doc: documents.customizeAttributes,
  english: {
    state: "Written only once",
    line: "{app} gets the {valueWord} only when an account is created. What changed for {person} since does not get there.",
    employeeLine:
      "{app} got your {valueWord} when your account was made, and is not told of changes.",
    next: {
      employee: [
        "Ask your help desk to have your {valueWord} changed in {app} itself; it does not change there by itself.",
      ],
      helpdesk: [
        "Have it changed in {app} itself, by whoever looks after {app}.",
        "If changes should get there: Entra ID > Enterprise apps > {app} > Provisioning > Mappings > {attribute} > Apply this mapping: Always. Saving it starts a full cycle.",
      ],
      engineer: [
        "The flowType of {attribute} is ObjectAddOnly (Apply this mapping: Only during object creation). Set it to Always; saving starts a full cycle, which writes it for everybody.",
      ],
    },
  },
  detect: (evidence) => judgeField(evidence, "creation"),
});
