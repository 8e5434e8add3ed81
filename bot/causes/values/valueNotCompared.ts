import { defineCause } from "../../diagnosis";
import { documents } from "../documents";
import { judgeField } from "../valueFields";

/** It is mapped, and what it is made from is not read here: nobody can say from here what is sent. */
export const valueNotCompared = defineCause({
  id: "valueNotCompared",
  family: "other",
  employeeMayKnow: true,
  tone: "waiting",
  needs: ["valueFlow", "entry"],
  precedence: 9,
  owner: "appAdmin",
  retry: "notNeeded",
  page: "mappings",
  doc: documents.customizeAttributes,
  english: {
    state: "Not compared",
    line: "I could not compare the {valueWord} of {person}: I do not read what {attribute} is made from ({source}).",
    employeeLine: "I could not compare your {valueWord} with the company's records.",
    next: {
      employee: [
        "Your help desk can compare it. Tell them what {app} shows and what it should be.",
      ],
      helpdesk: [
        "Compare Entra ID > Users > {person} > Properties with the newest log entry of {person}, Modified properties.",
        "How it is made stands under Entra ID > Enterprise apps > {app} > Provisioning > Mappings > {attribute}.",
      ],
      engineer: [
        "Provision on demand shows under Perform action what {attribute} is set to for {person}; it writes to the target.",
        "How it is made stands under Entra ID > Enterprise apps > {app} > Provisioning > Mappings > {attribute}.",
      ],
    },
  },
  detect: (evidence) => judgeField(evidence, "open"),
});
