import { type FlowId } from "../conversation";

/** What a text seems to be about; it only chooses where to start, the evidence decides the cause. */
export type Intent = FlowId | "outOfScope" | "unclear";

const cloudHr =
  /\b(?:workday|success ?factors|cloud hr|hr (?:system|connector)|worker|new hires?|rehire[ds]?|future hires?|joiner|api-driven)\b/i;
const notStarting =
  /\b(?:(?:does(?:n't| not)|do(?:n't| not)|did(?:n't| not)|won't|will not|not|never) (?:appear to |seem to |even )?(?:start|starting|begin|beginning|run|running)|stopped|stuck|frozen|hangs?|no progress|nothing happens|not running|0 ?%|nobody|no one|no users?|everyone|everybody|initial (?:cycle|sync)|quarantined?|not (?:getting )?started|(?:job|provisioning|sync\w*|service|cycle) (?:is|was|seems|has been) (?:switched off|turned off|off|paused|disabled|stopped))\b/i;
const skipped = /\b(?:skip(?:s|ped|ping)?|not effectively entitled|out of scope|scoping filter)\b/i;
const provisioning =
  /\b(?:provision\w*|sync\w*|scim|accounts?|users?|created?|assigned|missing|log ?in|access|shows? up|appear\w*|skipped|quarantin\w*|group|member\w*|entra|onboard\w*|attribute|mapping|cycle)\b/i;
const elsewhere =
  /\b(?:passwords?|mfa|multi-?factor|authenticator|passkey|windows hello|vpn|printers?|print|wi-?fi|internet|laptop|mouse|keyboard|monitor|phone|battery|weather|holiday|vacation|lunch|salary|payroll|invoice|joke|news|android|iphone|outlook calendar|meeting room|conditional access|sspr|saml response|risky sign-?in|pim)\b/i;

/** Whether the words are those of somebody who misses an account or works on provisioning. */
function speaksOfProvisioning(text: string): boolean {
  return provisioning.test(text) || cloudHr.test(text) || skipped.test(text);
}

/** The intent of a text, by its words; `known` says that a person or application was found in it. */
export function intentOf(text: string, known: boolean): Intent {
  if (elsewhere.test(text) && !/\b(?:provision\w*|skipped|scim)\b/i.test(text)) {
    if (
      !known ||
      /\b(?:reset|change|forgot\w*)\b.*\bpassword|password.*\b(?:reset|change)\b/i.test(text)
    )
      return "outOfScope";
  }
  if (cloudHr.test(text)) return "cloudHrSingleUser";
  if (skipped.test(text)) return "usersSkipped";
  if (notStarting.test(text)) return "notStarting";
  return known || speaksOfProvisioning(text) ? "general" : "unclear";
}
