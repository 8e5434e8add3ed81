import { sought } from "../../bot/patterns/sought";
import { plainPhrase } from "./plainPhrase";

/** A question for the applications that somebody is in. */
export interface ApplicationsOf {
  /** The name as written in small letters; missing where somebody of before or the writer is meant. */
  readonly whose?: string;
  /** It is somebody else, not named: "she". */
  readonly ofOther: boolean;
  /** It is the writer. */
  readonly ofSelf: boolean;
}

const longest = 110;

/** The name stands in the first group; nothing there is who was asked about before. */
const asks = [
  /^(?:(?:and|so|hi|hello|please|ok) )*(?:(?:in|to|for|on|of) )?(?:which|what) (?:other |saas )*(?:apps?|applications?|systems|tools)(?: (?:all|else))? (?:is|are|am|does|do|did|has|have|can|was|were) (?!not)(.{1,50}?)(?: (?:have|has|in|into|on|got|get|gets|use|uses|access|accounts?|an|a|to|assigned|provisioned|enrolled|currently|now|already|all|for|member|of))*$/u,
  /^(?:(?:and|please) )*(?:(?:show me|list|give me|tell me|what are|which are) )(?:all )?(?:(?:of )?the )?(?:apps|applications) (?:of|for|that) (.{1,50}?)(?: (?:has|have|is|in|uses))*$/u,
  /^(?:(?:show me|list|give me|what are|which are) )(?:all )?(her|his|their|my|\S+(?: \S+)?'s) (?:apps|applications)$/u,
  /^(?:(?:und|bitte) )*(?:(?:in|bei|für|auf|zu) )?welche[nr]? (?:apps?|anwendung(?:en)?|programme[n]?|systeme[n]?)(?: überall| alles)? (?:ist|bin|hat|habe|sind|steht|nutzt|bekommt) (.{1,50}?)(?: (?:ein|einen|konto|konten|zugang|zugriff|drin|angelegt|alles|schon|überall|zugewiesen))*$/u,
  /^(?:(?:et|alors) )*(?:(?:dans|à|sur) )?quel(?:le)?s? (?:sont les )?(?:applis?|applications?|apps?)(?: (?:est|a|suis|ai|possède|utilise|se trouve))?(?:[ -](?:t-)?|-)(?:est-ce que |qu')?(.{1,50}?)(?: (?:un|compte|des|comptes|accès|inscrite?|présente?|a|est))*$/u,
  /^(?:(?:y|entonces) )*(?:(?:en|a|de) )?(?:qué|cuáles) (?:son las )?(?:apps?|aplicación|aplicaciones) (?:está|tiene|estoy|tengo|usa|aparece)(?: (?:una? )?(?:cuenta|cuentas|acceso))?(?: (.{1,50}?))?(?: (?:cuenta|acceso|dada|dado|de|alta))*$/u,
].map(sought);
const japanese =
  /^(?:(.{1,30}?)(?:さん|様|氏)?(?:は|が|の))?(?:今|現在)?(?:どの|何の)(?:アプリ(?:ケーション)?)(?:に|を|が|の|へ)/u;

const other = sought(
  /^(?:he|she|they|him|her|them|his|their|er|sie|ihm|ihr|il|elle|t-elle|t-il|-?elle|-?il|ella|él|彼女?|本人|この人)$/u,
);
const self =
  /^(?:i|me|my|ich|mir|je|j'ai|j'|ai-je|suis-je|yo|私|自分|わたし)$|(?<!\p{L})(?:tengo|estoy|suis-je|ai-je|habe ich|bin ich)(?!\p{L})/u;
/** Not people: "which apps are in quarantine?", "which apps does the service support". */
const nobody = sought(
  /(?<!\p{L})(?:quarant\p{L}*|broken|down|fail\p{L}*|affected|you|it|this|that|there|we|people|users?|supported|support|the (?:bot|service|tenant|company)|not|sie alle|betroffen|kaputt|defekt|vous|(?:y (?:en )?)?a-t-il|il y a|hay|gibt es|es gibt|da|alles|alle|panne|ustedes?|nosotros|missing|available|provision\p{L}*)(?!\p{L})|障害|検疫|停止|エラー/u,
);

/** Whose applications a short text asks for, in any of the languages; undefined for other texts. */
export function applicationsOf(text: string): ApplicationsOf | undefined {
  if (text.length > longest) return undefined;
  const plain = plainPhrase(text);
  const found = [...asks, japanese].map((one) => one.exec(plain)).find((one) => one !== null);
  if (found == null) return undefined;
  const name = (found[1] ?? "").replace(/'s$/u, "").trim();
  if (nobody.test(name)) return undefined;
  const ofSelf = self.test(name) || (name === "" && self.test(plain));
  const ofOther = !ofSelf && (name === "" || other.test(name));
  return ofSelf || ofOther ? { ofOther, ofSelf } : { whose: name, ofOther, ofSelf };
}
