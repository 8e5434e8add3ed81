import { sought, type Sought } from "../../bot/patterns/sought";
import { type ValueName } from "../../bot/rules/valueMeant";

/** A word for a value of a person, and what stands in its place where a text is read for names. */
export interface ValueWord {
  readonly name: ValueName;
  /** Where it begins in the text, and where it ends. */
  readonly from: number;
  readonly to: number;
}

/** The narrower ones first: "display name" is no "name". Matched in small letters, as whole words. */
const words: readonly (readonly [ValueName, string])[] = [
  [
    "email",
    "e-?mail(?:s|[ -]?add?ress(?:es)?|-?adressen?)?|mail ?(?:add?ress|adressen?)|adresse (?:e-?)?mail|adresse électronique|courriel|(?:dirección de )?correo(?: electrónico)?|メール(?:アドレス)?",
  ],
  [
    "userName",
    "user[ -]?names?|login names?|sign-?in name|logon name|upn|user principal names?|benutzernamen?|anmeldenamen?|nom d'utilisateur|identifiant|nombre de usuario|ユーザー ?(?:名|プリンシパル名)|サインイン名",
  ],
  [
    "displayName",
    "display ?names?|anzeigenamen?|nom d'affichage|nom complet|nombre para mostrar|nombre completo|表示名",
  ],
  ["firstName", "(?:first|given) ?names?|vornamen?|prénom|nombre de pila|ファーストネーム"],
  [
    "lastName",
    "(?:last|family) ?names?|surnames?|(?:nach|familien)namen?|nom de famille|apellidos?|(?<![\\p{Script=Han}])姓|苗字|名字",
  ],
  [
    "department",
    "departments?|dept|abteilung(?:en)?|département|(?<=(?:mon|son|sa|le|du|au|quel) )service|departamentos?|部署|部門|所属",
  ],
  [
    "title",
    "(?:job ?)?titles?|position|positionsbezeichnung|berufsbezeichnung|stellenbezeichnung|jobtitel|(?:mein|sein|ihr|der)[enr]* titel|titel|(?:intitulé de|titre de) poste|titre|fonction|intitulé|cargo|puesto|役職|肩書き?|職位",
  ],
  [
    "phone",
    "(?:tele|mobile |cell ?|work )?phone(?: ?numbers?)?|mobile number|telefon(?:nummern?)?|handynummer|mobilnummer|(?:numéro de )?téléphone|(?:número de )?teléfono|móvil|電話(?:番号)?|携帯(?:番号)?",
  ],
  [
    "manager",
    "managers?|supervisors?|vorgesetzte[rn]?|responsable|supérieure?|jef[ea]|上司|マネージャー",
  ],
  ["office", "office(?: location)?|büro|bureau|oficina|オフィス|勤務地"],
  ["city", "city|stadt|ort|ville|ciudad|市区町村"],
  ["country", "country|land|pays|país|国"],
  ["company", "company(?: ?name)?|firmenname|firma|société|empresa|会社名"],
  [
    "employeeId",
    "employee ?(?:id|number|no)|staff (?:id|number)|personalnummer|mitarbeiternummer|matricule|número de empleado|社員番号|従業員番号",
  ],
  [
    "costCenter",
    "cost ?cent(?:er|re)s?|kostenstellen?|centres? de coûts?|centros? de costos?|centros? de costes?|コスト ?センター|原価センター?",
  ],
  ["language", "(?:preferred )?language|sprache|langue|idioma|言語"],
  ["name", "names?|namen?|nom|nombre|氏名|名前|お名前"],
];

const japanese = "\\p{Script=Han}\\p{Script=Katakana}\\p{Script=Hiragana}";
const whole = (word: string): Sought =>
  sought(
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:${word})(?![\\p{L}\\p{N}])|(?<=[${japanese}]|^|\\s)(?:${word})(?=[${japanese}]|$|\\s)`,
      "u",
    ),
  );
const patterns = words.map(([name, word]) => [name, whole(word)] as const);

/** All words for values of a person, for a text in small letters; the longest of a kind first. */
export const anyValueWord = words.map(([, word]) => `(?:${word})`).join("|");

/** The value of a person that a text in small letters names; the narrowest word wins. */
export function valueWord(text: string): ValueWord | undefined {
  for (const [name, pattern] of patterns) {
    const found = pattern.exec(text);
    if (found !== null) return { name, from: found.index, to: found.index + found[0].length };
  }
  return undefined;
}
