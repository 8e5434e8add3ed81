import { type Family } from "../../bot/diagnosis";

/** What people call kinds of causes, in any of the languages; the families they mean. */
const spoken: readonly (readonly [RegExp, readonly Family[]])[] = [
  [
    /conflict|duplicate|twice|already exists|konflikt|dublette|duplikat|doppelt|conflit|doublon|conflicto|duplicad|競合|重複/iu,
    ["duplicate_target", "duplicate_source"],
  ],
  [
    /missing (?:an? |the |some )?(?:value|attribute|field|name)|empty (?:value|attribute)|(?:wert|attribut)e? fehl|fehl(?:ende[nrs]?|t) (?:ein |der |das )?(?:wert|attribut)|valeur manquante|attribut manquant|manque (?:une |la |un |l')?(?:valeur|attribut)|falta (?:un |el )?(?:valor|atributo)|(?:値|属性)(?:が|の)(?:ない|足りない|不足)/iu,
    ["missing_required_attribute", "matching_property_empty"],
  ],
  [
    /out of scope|scoping|\bfilter|by design|filtro|filtre|フィルター|対象外/iu,
    ["out_of_scope_filter"],
  ],
  [
    /not assigned|unassigned|assignment|nicht zugewiesen|zuweisung|pas affectée?s?|affectation|no asignad|asignación|割り当て/iu,
    ["not_assigned", "default_access_role", "nested_group", "not_effectively_entitled"],
  ],
  [/licen[cs]e|lizenz|licence|licencia|ライセンス/iu, ["licensing"]],
  [
    /invalid value|bad value|ungültige[nr]? wert|valeur invalide|valor no válido|無効な値/iu,
    ["invalid_attribute_value", "expression_wrong_value"],
  ],
];

/** The families of causes that a text names; empty where it names none. */
export function familiesNamed(text: string): readonly Family[] {
  return spoken.flatMap(([words, families]) => (words.test(text) ? families : []));
}
