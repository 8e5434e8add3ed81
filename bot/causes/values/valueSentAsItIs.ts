import { defineCause } from "../../diagnosis";
import { documents } from "../documents";
import { judgeField } from "../valueFields";

/** What the source has is what was sent: either it is wrong there, or the target made another of it. */
export const valueSentAsItIs = defineCause({
  id: "valueSentAsItIs",
  family: "already_in_sync",
  employeeMayKnow: true,
  tone: "normal",
  needs: ["valueFlow", "entry"],
  precedence: 9,
  owner: "targetAdmin",
  retry: "notNeeded",
  page: "provisioningLogs",
  doc: documents.customizeAttributes,
  english: {
    state: "Sent as it is",
    line: 'As {valueWord} of {person}, {app} was sent what the directory has: "{value}".',
    employeeLine:
      'As your {valueWord}, {app} was sent what the company\'s records have: "{value}".',
    next: {
      employee: [
        "If that is wrong, have it put right by HR or by your help desk. The next update brings it to {app}.",
        "If that is right, {app} shows something of its own: look at your profile there, or ask your help desk who looks after {app}.",
      ],
      helpdesk: [
        "?cloud If that is wrong: correct {source} in Entra ID > Users > {person} > Properties, or in the HR system that fills it.",
        "?synced If that is wrong: correct {source} in Active Directory, from where the account is synchronized, or in the HR system that fills it.",
        "If that is right: somebody changed it in {app}, or {app} shows another field than {attribute}. An admin of {app} can see which.",
      ],
      engineer: [
        "The service does not notice changes made inside the target. Provision on demand compares anew and writes {attribute} again where it differs.",
        "At sign-in a SAML claim may overwrite it: see Single sign-on > Attributes & Claims.",
      ],
    },
  },
  detect: (evidence) => judgeField(evidence, "sent"),
});
