/**
 * Ideas that are said in many words. Each one found in a text is a feature of its own, so that what
 * is learnt from "leaver" also holds for "resigned"; what it means for an intent is still learnt.
 */
export const concepts: Readonly<Record<string, RegExp>> = {
  hr: /\b(?:work ?day|success ?factors?|hcm|hris|hr|api driven|inbound|bulk ?upload|ukg|bamboo ?hr|dayforce|employee central)\b/,
  worker:
    /\b(?:workers?|hires?|hired|pre ?hires?|rehire[ds]?|joiners?|new starters?|starters?|employees?|personnel|contingent|start date|hire date)\b/,
  leaver:
    /\b(?:leavers?|terminated?|termination|fired|resign(?:ed|s)?|offboard\w*|ex employees?|former (?:employees?|staff|colleagues?)|left (?:the )?(?:company|us|firm|org\w*)|departed|deprovision\w*|de provision\w*)\b/,
  remove:
    /\b(?:disabl(?:e|ed|es|ing)|delet(?:e|ed|es|ing|ions?)|deactivat\w*|remov(?:e|ed|es|al|ing)|unassign\w*|revok\w*|suspend\w*|block(?:ed|s)?|vanish\w*|disappear\w*|wip(?:e|ed)|inactive|restored?|undelete|re ?enabled?|reactivated?)\b/,
  group: /\b(?:groups?|sub ?groups?|grps?|members?|memberships?|nested)\b/,
  attribute:
    /\b(?:attributes?|attribs?|attrs?|mappings?|mapped|fields?|values?|expressions?|propert(?:y|ies)|extension ?attribute\w*|schemas?|display ?names?|job ?titles?|departments?|managers?|phone ?numbers?|mobile|last ?names?|surnames?|first ?names?|given ?names?|user ?names?|mail ?nick ?name|external ?id|proxy ?addresses|employee ?id|cost ?cent(?:er|re)|time ?zone|user ?type|name ?id)\b/,
  empty: /\b(?:empty|blank|null|missing|populat\w*|filled|required|mandatory)\b/,
  duplicate:
    /\b(?:duplicat\w*|dup(?:e|es|s)?|twice|double|two accounts?|second account|already|conflict\w*|409|unique\w*|match(?:es|ed|ing)?|collide\w*|collision|merge[ds]?|same (?:e ?mail|upn|user ?name|name|address))\b/,
  time: /\b(?:how (?:long|often|soon|fast|quickly|frequently|much longer)|when (?:will|does|do|is|can|was)|minutes?|hours?|days?|interval|schedule[ds]?|frequency|slow(?:ly|er)?|slowness|delay(?:ed|s)?|latency|takes?|taking|wait(?:ing)?|real ?time|immediate(?:ly)?|instant(?:ly)?|right (?:away|now)|straight away|force[ds]?|trigger(?:ed)?|manually|faster|speed|pending)\b/,
  credential:
    /\b(?:credentials?|creds?|tokens?|secrets?|passwords?|unauthori[sz]ed|authori[sz]\w*|authenticat\w*|oauth|api ?keys?|401|403|forbidden|permissions?|privileges?|rights|service (?:account|user)|expired?|expires|certificate|tenant url)\b/,
  testConnection: /\b(?:test(?:ing|ed)? (?:the )?connection|connection test)\b/,
  status:
    /\b(?:40[0-9]|41\d|42[29]|50\d|bad request|bad gateway|too many requests|throttl\w*|rate ?limit\w*|timed? ?out|server error|unavailable|not implemented|unreachable)\b/,
  target:
    /\b(?:endpoints?|servers?|api|target (?:system|app\w*)|responses?|responds?|returns?|returned|rejects?|rejected|refus\w*|patch|put|post|requests?|json|payload)\b/,
  error:
    /\b(?:errors?|fail(?:s|ed|ing|ure|ures)?|exception|crash\w*|broken?|invalid|incompatible)\b/,
  start:
    /\b(?:start(?:s|ed|ing)?|begin|begins|began|begun|runs?|running|kick(?:s|ed)? off|stopp?(?:ed|s)?|stuck|frozen|hang(?:s|ing)?|paused?|no progress|nothing happens|initial (?:cycle|sync)|first (?:cycle|sync)|0 percent|not configured|switch(?:ed)? (?:it )?(?:on|off)|turn(?:ed|s)? (?:it )?(?:on|off))\b/,
  nobody:
    /\b(?:nobody|no one|no users?|none|zero users?|not a single|all users|everyone|everybody|nothing)\b/,
  skip: /\b(?:skip\w*|not effectively entitled|scoping|out of scope|in scope|default access|redundant export|not assigned|filtered out|entitled|entitlement)\b/,
  quarantine: /\bquar\w{0,3}nt\w*/,
  escrow: /\bescrows?\b/,
  provisioning:
    /\b(?:provision\w*|provison\w*|sync\w*|scim|entra|azure ad|aad|active directory|saas|enterprise app\w*|connector|cycle|job|on demand|log entr\w*)\b/,
  account: /\b(?:accounts?|acc?ts?|users?|people|person|somebody|someone|login)\b/,
  absent:
    /\b(?:not|no|never|isnt|doesnt|didnt|dont|hasnt|wasnt|cant|cannot|wont|without|missing|absent)\b/,
  application: /\bxapp\b|\b(?:apps?|applications?)\b/,
  signIn:
    /\b(?:mfa|multi ?factor|2fa|authenticator|passkeys?|fido2?|sspr|self service password|windows hello|hello for business|conditional access|risky?|pim|privileged (?:role|identity)\w*|access (?:packages?|reviews?)|lifecycle workflows?|saml|sso|single sign ?on|admin approval|admin consent|temporary access pass|password reset|reset (?:my|the|a|their) \w*\s?password|tpm|bitlocker|intune|autopilot|compliant device|global secure access|hybrid join\w*|domain join\w*|aadsts\d*|verified id|identity protection|sign ?in)\b/,
  person:
    /\b(?:human|real person|agent|operator|representative|support|help ?desk|service ?desk|technician|engineer|ticket|escalate|complain\w*|call me|speak|talk|chat with|contact|customer service|supervisor)\b/,
  device:
    /\b(?:phones?|laptops?|pc|computer|printers?|print|wi ?fi|vpn|internet|browser|outlook|teams|onedrive|sharepoint|excel|word|powerpoint|mailbox|monitor|keyboard|mouse|screen|battery|android|iphone|device|windows|music|song|video)\b/,
  everyday:
    /\b(?:weather|flights?|hotel|bank|credit|card|money|loan|tax|insurance|restaurant|pizza|recipe|cook|food|eat|drink|car|tyres?|trip|travel|vacation|holiday|movie|game|joke|timer|alarm|shopping|order|price|birthday|dog|cat|news|sports?|doctor|health|school|book|bill|payment|balance|checking|savings|invoice|salary|calories|euro|dollars?|city|capital|president|world)\b/,
};
