const hr =
  /\b(?:workday|success ?factors|cloud hr|hr (?:system|connector)|new hires?|rehire[ds]?|future hires?|joiner|api-driven)\b/i;

/** Whether the words are about people who come from an HR system. */
export function isFromHr(text: string): boolean {
  return hr.test(text);
}

const still =
  /\b(?:(?:does(?:n't| not)|do(?:n't| not)|did(?:n't| not)|won't|will not|not|never) (?:appear to |seem to |even )?(?:start|starting|begin|beginning|run|running)|stopped|stuck|frozen|hangs?|no progress|nothing happens|not running|0 ?%|initial (?:cycle|sync)|quarantined?|not (?:getting )?started|(?:job|provisioning|sync\w*|service|cycle) (?:is|was|seems|has been) (?:switched off|turned off|off|paused|disabled|stopped))\b/i;

/** Whether the words say that the service itself does not go on. */
export function standsStill(text: string): boolean {
  return still.test(text);
}

const everybody =
  /\b(?:nobody|no ?one|no (?:new )?(?:users?|accounts?|people)|none of|everyone|everybody|all (?:the |our |my )?(?:users|accounts|people|employees)|whole (?:team|department|company))\b/i;

/** Whether the words are about all people of an application rather than about one. */
export function isAboutEverybody(text: string): boolean {
  return everybody.test(text);
}

const several =
  /\b(?:users|accounts|people|employees|colleagues|workers|hires|joiners|leavers|groups|many|several|some of)\b/i;

/** Whether the words are about more than one person. */
export function isAboutSeveral(text: string): boolean {
  return everybody.test(text) || several.test(text);
}
