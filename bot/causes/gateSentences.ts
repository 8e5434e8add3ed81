import { inFull } from "./inFull";

/**
 * Sentences that say which gate of the scoping step was closed: those of the service
 * (skip-reasons.md section 4), and as people and older pages put them.
 */
export const gateSentences = {
  active: [
    /\b(?:users?|accounts?|objects?)\b[^.\n]{0,30} (?:deleted in|moved to the recycle bin of) the source(?: directory| system)?\b/i,
    /\bskipp(?:ed|ing)\b[^.\n]{0,20} already (?:disabled|inactive|suspended)\b/i,
    /\b(?:hire|start) ?date\b[^.\n]{0,24} (?:(?:is|lies) in the future|lies ahead)\b|\bStatusHireDate\b[^.\n]{0,40} future\b|\blook-?ahead window\b/i,
    /\b(?:hard|soft|permanently) deleted in (?:Microsoft Entra|Entra|Azure A|the source)/i,
    /\bblock sign-?in["']?\s?[:=]\s?["']?(?:yes|true)\b/i,
    /in der Quelle (?:nicht aktiv|deaktiviert|inaktiv)|im Quellsystem (?:nicht aktiv|deaktiviert|inaktiv)/i,
    /n'est pas acti\w+ dans (?:le système source|la source)|no está activ[oa] en (?:el sistema de origen|el origen)/i,
    /ソース ?システムで(?:アクティブではありません|無効)/,
    /\b(?:users?|accounts?|objects?|groups?)\b[^.\n]{0,30} soft[- ]deleted\b[^.\n]{0,40}/i,
    /not active in the source(?: system)?/i,
    /\b(?:is|was|are) (?:disabled|inactive|soft[- ]?deleted|not (?:yet )?active) in (?:the )?(?:source|Microsoft Entra|Entra|Azure A|Active Directory|Workday|SuccessFactors|HR)/i,
    /\baccount ?enabled["']?\s?(?:[:=]|is)?\s?["']?false\b/i,
    /\bIsSoftDeleted["']?\s?(?:[:=]|is)?\s?["']?true\b/i,
    /\bpre-?hires?\b[^.\n]{0,60} (?:not|never) (?:\w+ )?(?:processed|provisioned|created)[^.\n]{0,40}/i,
    /\b(?:user|account|worker)\b[^.\n]{0,30} blocked from sign(?:ing)?[ -]in/i,
    /\b(?:future hire|pre-?hire)\b[^.\n]{0,60} (?:inactive|not (?:yet )?active|active = 0|skipped)/i,
  ],
  assigned: [
    /(?:Objekt|Benutzer\w*|Gruppe)\b[^.\n]{0,60} (?:ist|wurde) (?:der|dieser) Anwendung nicht zugewiesen/i,
    /(?:objet|utilisateur|groupe)\b[^.\n]{0,60} n'est pas (?:affecté|attribué|assigné)\w* à (?:l'|cette )application/i,
    /(?:objeto|usuario|grupo)\b[^.\n]{0,60} no est[áa] asignad[oa] a (?:la|esta) aplicación/i,
    /アプリケーションに割り当てられていません/,
    /not assigned to (?:the|this|that) (?:enterprise )?app(?:lication)?\b/i,
    /\b(?:neither|nor|none)\b[^.\n]{0,60} (?:is|are) assigned\b/i,
    /\bAADSTS50105\b|\bnot (?:been )?assigned to a role for (?:the|this) application\b/i,
    /\bnot a direct member of a group with access\b|\bblock users unless they are specifically granted/i,
    /assigned(?: to the application)?\s*[:=]\s*false/i,
  ],
  role: [
    /default access(?: role)?/i,
    /Rolle "?Standardzugriff\b|rôle "?accès par défaut"? (?:est|n'est)|rol "?acceso predeterminado\b/i,
  ],
  entitlement: [
    /not effectively entitled/i,
    /(?:does not have|lacks)(?: the)?(?: required)? entitlement/i,
  ],
  inScope: [
    /außerhalb des (?:Bereichs(?:filters)?|Gültigkeitsbereichs)|(?:hors|en dehors) (?:du|de) (?:champ|l'étendue|périmètre)|fuera del ámbito/i,
    /\bskipped\b[^.\n]{0,30} (?:condition|filter|criteri\w{1,3})\b[^.\n]{0,20} not (?:fulfilled|met|satisfied|matched)\b/i,
    /\b(?:moved|went|goes|fell|falls|came) out of scope\b/i,
    /Bereichs(?:definitions)?filter\b[^.\n]{0,40} nicht (?:bestanden|erfüllt|passiert)/i,
    /n'a pas (?:réussi|passé|satisfait) (?:le|un|au) filtre d['’](?:étendue|extension)\b/i,
    /no (?:ha )?(?:pasado|superado|supera|superó|pasó) (?:el|un|ningún) filtro de ámbito/i,
    /スコープ ?フィルター[^。\n]{0,40}(?:合格|満た|一致)[^。\n]{0,10}(?:ませんでした|していません|ない)/,
    /\bScopeEvaluationResult\b[^\n]{0,600}:\s?"?false\b/i,
    /did(?: not|n't) pass (?:a|the|any|all)? ?scoping filters?/i,
    /scop(?:e|ing) filters?\b[^.\n]{0,160}\b(?:not (?:met|passed|matched|satisfied)|false|exclud\w+|fail(?:s|ed)?)\b/i,
    /(?:not|n't) (?:meet|match|satisfy|pass) (?:the |any |all |a )?scop(?:e|ing) filters?/i,
    /(?:is|was|are|were) (?:not in|out of|outside(?: of)?|not within) (?:the )?(?:provisioning )?scope\b/i,
  ],
} as const satisfies Readonly<Record<string, readonly RegExp[]>>;

const everySentence: readonly RegExp[] = [
  /this object (?:is not|does not have|did not pass)|effectively entitled/i,
  ...Object.values(gateSentences).flat(),
];

/** Whether a text says one of some sentences, also in short forms (`isn't`). */
export function saysOneOf(sentences: readonly RegExp[], text: string): boolean {
  const full = inFull(text.replace(/\u2019/g, "'"));
  return sentences.some((sentence) => sentence.test(text) || sentence.test(full));
}

/** Whether a text says that a gate kept the object out. */
export function namesAGate(text: string): boolean {
  return saysOneOf(everySentence, text);
}
