const polite =
  "(?:(?:please|pls|ok|now|then|can|could|would|will|you|i|we|want|need|to|let's|bitte|jetzt|kannst|können|du|sie|pouvez-vous|peux-tu|svp|puedes?|podría|por favor) )*";
const verbs: readonly (readonly [RegExp, RegExp])[] = [
  [new RegExp(`^${polite}(?:re-?)?provision(?= \\p{L})`, "iu"), / on[ -]demand/iu],
  [
    new RegExp(`^${polite}(?:add|give|grant|assign|enable|set up)(?= \\p{L})`, "iu"),
    / access(?= |$)/iu,
  ],
  [
    new RegExp(`^${polite}stell(?:e|en sie)?(?= \\p{L}.* bereit$)`, "iu"),
    / bei bedarf| bereit$/giu,
  ],
  [new RegExp(`^${polite}approvisionne[rz]?(?= \\p{L})`, "iu"), / à la demande/iu],
  [
    new RegExp(`^${polite}aprovision(?:a|e|ar)(?: a)?(?= \\p{L})`, "iu"),
    / (?:a petición|bajo demanda)/iu,
  ],
];
const behind = / (?:please|pls|now|bitte|jetzt|svp|s'il vous plaît|por favor|ahora)(?= |$)/giu;

/** Longer texts say something of their own. */
const longest = 120;

function verbOf(text: string): (typeof verbs)[number] | undefined {
  return text.length > longest ? undefined : verbs.find(([verb]) => verb.test(text));
}

/** Whether a text wishes that somebody is provisioned: "provision audrey to Salesforce on demand". */
export function isProvisionWish(text: string): boolean {
  return verbOf(text.trim()) !== undefined;
}

/** What is left of such a text when the wish itself is taken out: whom, and where. Other texts stay as they are. */
export function withoutWish(text: string): string {
  const said = text.replace(/(?<![?!.])[?!.]+$/u, "").trim();
  const found = verbOf(said);
  if (found === undefined) return text;
  const [verb, manner] = found;
  return said.replace(verb, "").replace(behind, "").replace(manner, "").trim();
}
