import { defineCause, valueOf } from "../../diagnosis";
import { documents } from "../documents";
import { because } from "../reasons";
import { ownReasons, sureness, valuesOf } from "../valueFields";
import { holds, ruledOut } from "../verdict";

/** No mapping writes the value at all. */
export const valueNotMapped = defineCause({
  id: "valueNotMapped",
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
    state: "Not sent",
    line: "Provisioning sends no {valueWord} to {target}: what stands there was not written by it.",
    employeeLine: "{target} does not get your {valueWord} from the company's records.",
    next: {
      employee: [
        "Change it in {target} itself if you can, or ask your help desk who looks after {target}.",
      ],
      helpdesk: [
        "Have it corrected in {target} itself: somebody there entered it, or {person} did.",
        "If it should be sent, the owner of {app} can add a mapping: Entra ID > Enterprise apps > {app} > Provisioning > Mappings > Add New Mapping. Saving it starts a full cycle.",
      ],
      engineer: [
        "Add a mapping from {source} to the attribute of the target that is shown there. Attributes that the target's schema does not list have to be added under Show advanced options first.",
        "At sign-in a SAML claim may write it as well: see Single sign-on > Attributes & Claims.",
      ],
    },
  },
  detect(evidence) {
    const flow = valueOf(evidence, "valueFlow");
    if (flow === undefined) return ruledOut(because("cannotBeTold", {}));
    if (flow.fields.length > 0) return ruledOut(because("saysSomethingElse", {}));
    const reasons = [because("valueNeverMapped", {}, "valueFlow"), ...ownReasons(undefined, flow)];
    return holds(sureness(evidence), reasons, valuesOf([], flow));
  },
});
