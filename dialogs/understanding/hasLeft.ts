/** What is switched off, stopped or ended as well: "the job was suspended" is about nobody. */
const thing =
  "job|sync\\w*|provisioning|service|accounts?|access|licen[cs]es?|session|connection|process|cycle|app|application|integration|subscription|mailbox|tenant|tests?|tasks?|import|export|alert|request|trigger|message|case|ticket|incident|it|that|this|which|everything|nothing";
const be = "(?:was|were|is|are|got|gets|has been|have been|had been|being)";
const soon = "(?:just |recently |finally |already |immediately |summarily |today |yesterday )?";
/** Done to people alone, and done to other things too. */
const dismissed =
  "fired|laid off|let go|dismissed|sacked|made redundant|furloughed|escorted out|given notice";
const ended = "terminated|suspended|offboarded";
const staff = "(?:worker|employee|colleague|user|person|contractor|manager|intern|staff)s?";
/** A pronoun, or a name of two words: "Salesforce was suspended" is about an application. */
const somebody = `(?:\\b(?:he|she|they|who|${staff})|(?<![\\p{L}'])(?!(?:the|our|my|your|a|an|this|that|why|when|since|because|if|and) )[\\p{L}'-]+ (?!(?:${thing}) )[\\p{L}'-]+)`;

const english = [
  "\\bleft (?:the (?:company|firm|organi[sz]ation|business)|us\\b|on \\w+day|last |yesterday|today|this (?:week|month)|(?:a|one|two|three|\\d+) (?:days?|weeks?|months?) ago|(?:our|the) (?:team|department|employ))",
  // "Ivan Petrov left, ...": not "three licences left, ..." and not "Ben left Slack off the list".
  "(?<!\\b(?:licen[cs]es?|seats?|places?|slots?|time|days?|hours?|minutes?)\\b[^.!?]{0,40})(?<!\\b(?:is|are|was|were|have|had|no|not|nothing|anything|the|to|on|top|bottom|much|many|what|more|only) )\\bleft(?= ?[,.;:] ?\\S| - | (?:and|but) (?:is |has )?(?:still|has|is|can|should)\\b)",
  "\\bquit (?:on|last|yesterday|today|(?:her|his|their|the) (?:job|company))|\\bresigned\\b|\\b(?<!(?:job|app|server|version|system|field|attribute) (?:is |was |has |got )?)retired\\b",
  `(?<!\\b(?:${thing}) )\\b${be} ${soon}(?:${dismissed})\\b`,
  `${somebody} ${be} ${soon}(?:${ended})\\b|\\b${be} ${soon}(?:${ended})\\b[^.!?]{0,60}\\b(?:he|she|her|his|they|their)\\b`,
  `\\b(?:${dismissed}|${ended}) ${staff}\\b|\\b(?:ex-|former )(?:${staff})\\b|\\bwe (?:${dismissed.replace("|let go", "")}|let (?:her|him|them) go)\\b`,
  "\\bno longer (?:works?|employed|with us)\\b|\\b(?:does(?:n't| not)|do(?:n't| not)) work (?:here|for us|with us) any ?more\\b|\\bgone from the company\\b",
  "\\bstill (?:has|have|got) (?:an? |his |her |their )?(?:active |valid |working )?(?:access|accounts?|licen[cs]e)\\b",
];

const german = [
  "ausgeschieden|gekündigt|(?:firma|unternehmen|uns) verlassen|arbeitet nicht mehr|noch (?:immer )?(?:zugriff|zugang)\\b|immer noch (?:ein konto|einen account)\\b",
  "\\b(?:wurde|worden|ist|hat man)\\b[^.!?]{0,60}(?:entlassen|gefeuert|freigestellt|rausgeworfen|hinausgeworfen)",
  // A person is suspended, and nothing else is in German.
  "suspendiert|kündigte\\b|\\b(?:in|im) (?:rente|pension|(?:den )?ruhestand)\\b|pensioniert|nicht mehr (?:bei uns|in der firma|im unternehmen)\\b|ehemalige[rn]? (?:mitarbeiter|kolleg)",
];

const french = [
  "\\ba quitté|\\best partie?\\b|\\b(?:nous a|nous ont) quittés?|ne travaille plus|(?:encore|toujours) accès|a démissionné",
  "\\b(?:a été|ont été|vient d'être|est|sont) (?:\\S+ )?(?:licencié|renvoyé|viré|congédié|limogé|remercié|mis(?:es?)? à pied|mise?s? à la retraite)",
  "(?<!(?:travail|job|service|compte|accès|approvisionnement|synchronisation|cycle|licence|application) )(?:a été|est) suspendue?s?(?!\\p{L})",
  "\\b(?:à|pris sa|en) retraite|n'est plus (?:chez nous|dans l'entreprise|dans la société|salarié|employé)|ne fait plus partie|\\banciens? (?:salarié|employé|collègue)|ancienne (?:salarié|employé|collègue)",
];

const spanish = [
  "dejó la empresa|ha dejado la empresa|\\bse fue\\b|\\bse ha ido\\b|\\bse marchó\\b|se ha marchado|ya no trabaja|(?:todavía tiene|aún tiene|sigue teniendo) acceso",
  "\\b(?:despedid[oa]s?|despidieron|despedimos|jubilad[oa]s?|jubiló|renunció|dimitió|cesad[oa])\\b|\\b(?:le|la|lo) echaron\\b|ya no está (?:con nosotros|en la empresa)|\\bex ?-?emplead[oa]",
  "(?<!(?:trabajo|job|servicio|cuenta|acceso|aprovisionamiento|sincronización|ciclo|licencia|aplicación) )(?:fue|ha sido|está) suspendid[oa]s?",
];

const japanese = [
  "退職|解雇|離職|退社し|停職|懲戒|出勤停止|レイオフ|定年|クビに|首にな|(?:会社|仕事)を(?:去|やめ|辞め)|辞め(?:た|まし|て)|(?:元|前)(?:社員|従業員)",
];

/** Words that say of somebody: no longer with us, or not allowed in; for text in small letters. */
export const hasLeft = new RegExp(
  [...english, ...german, ...french, ...spanish, ...japanese].join("|"),
  "u",
);
