import { sought } from "../../bot/patterns/sought";
import { plainPhrase } from "./plainPhrase";

/** A button of a card, wished for in other words than its own. */
export type WishedOfCard = "logSteps" | "didNotHelp" | "copy";

/** Whole texts: much else has these words in it. */
const phrases: readonly (readonly [WishedOfCard, RegExp])[] = [
  [
    "logSteps",
    /^(?:(?:can|could|may) (?:you|i|we) )?(?:please )?(?:show|see|give|view|open|get|what(?:'s| is| are)|where(?:'s| is| are)|which)(?: me)? (?:the |its |his |her |is the |are the )?(?:raw |full |whole |complete )?(?:log|logs|log entry|entry|log steps|steps|details|(?:log )?(?:entry|request|correlation|job|cycle|change) ?ids?|raw (?:json|data|log data))(?: of (?:it|this|that|the entry))?(?: please)?$|^(?:the )?(?:(?:log )?(?:entry|request|correlation|cycle|change) ?ids?)(?: please)?$/,
  ],
  [
    "logSteps",
    /^(?:bitte )?(?:zeig(?:e|en sie)?|gib|öffne|kann ich)(?: mir| uns)? (?:bitte )?(?:den |die |das )?(?:roh\p{L}* |ganzen? |vollen? )?(?:log|logeintrag|protokolleintrag|eintrag|protokoll|protokollschritte|schritte|rohdaten)(?: sehen| haben)?(?: bitte)?$/u,
  ],
  [
    "logSteps",
    /^(?:(?:est-ce que )?(?:je peux|puis-je) voir|montre[rz]?(?:-moi|-nous)?|affiche[rz]?|donne[rz]?(?:-moi)?) (?:le |la |les |l')?(?:journal|entrée(?: du journal)?|étapes(?: du journal)?|détails|données brutes)(?: complète?| entière?| brute?)?(?: s'il (?:te|vous) plaît)?$/u,
  ],
  [
    "logSteps",
    /^(?:(?:puedo|podría) ver|mu[ée]str(?:a|e|ame|eme)|ens[ée]ñ(?:a|e|ame|eme)|abre|dame) (?:el |la |los |las )?(?:registro|entrada(?: del registro)?|pasos(?: del registro)?|detalles|datos (?:en bruto|sin procesar))(?: complet[oa])?(?: por favor)?$/u,
  ],
  [
    "logSteps",
    /^(?:(?:生の|元の)?(?:ログ|ログエントリ|エントリ|(?:ログの?)?(?:手順|ステップ)|詳細))(?:を)?(?:見せて|表示して|見たい|教えて)(?:ください|です)?$/u,
  ],
  [
    "didNotHelp",
    /^(?:(?:sorry|no|nope|but|hm+|well) )*(?:(?:that|this|it|your (?:answer|card|advice)|the (?:answer|card)) (?:did(?:n't| not)|does(?:n't| not)|has(?:n't| not)|was(?:n't| not)|is(?:n't| not)) (?:really |very |much |of (?:any |much )?)*(?:help(?:ed|ful)?|useful|use)(?: (?:me|at all|much|either))*|(?:no|not (?:a|much)) help(?: at all)?|not (?:very |really )?helpful|(?:that's|this is|it's|you(?:'re| are)) (?:useless|no help|not (?:very |really )?helpful)|useless|wrong (?:reason|cause|answer|diagnosis)|(?:that|this)(?:'s| is) (?:the wrong|not the) (?:reason|cause|answer|problem))$/,
  ],
  [
    "didNotHelp",
    /^(?:(?:nein|leider|aber) )*(?:(?:das|es) (?:hat|hilft)(?: mir)?(?: leider| gar| überhaupt)? ?nicht(?:s)?(?: weiter)?(?: geholfen)?|nicht (?:sehr )?hilfreich|(?:das ist )?(?:der )?falsche[rs]? (?:grund|ursache|antwort))$/u,
  ],
  [
    "didNotHelp",
    /^(?:(?:non|mais|désolée?) )*(?:(?:ça|cela) (?:ne )?(?:m')?(?:a pas aidé|aide pas|m'aide pas)(?: du tout)?|(?:ce n'est )?pas (?:très )?utile|(?:ce n'est pas |c'est )?(?:la bonne |la mauvaise |une mauvaise |mauvaise )(?:raison|cause|réponse))$/u,
  ],
  [
    "didNotHelp",
    /^(?:(?:no|pero|lo siento) )*(?:(?:eso|esto) )?(?:no (?:me )?(?:ha ayudado|ayudó|ayuda|sirve|sirvió)(?: de nada| nada)?|poco útil|no es útil|(?:esa )?no es la (?:razón|causa|respuesta)|(?:razón|causa|respuesta) (?:equivocada|incorrecta))$/u,
  ],
  [
    "didNotHelp",
    /^(?:これは|それは)?(?:役に立ちません(?:でした)?|役に立たない|助けになりません(?:でした)?|参考になりません(?:でした)?|(?:原因|理由|答え)が違います)$/u,
  ],
  [
    "copy",
    /^(?:(?:can|could) (?:you|i) )?(?:please )?(?:(?:copy|give|get|make|write|put)(?: me)?(?: (?:it|this|that|all|everything))? )?(?:(?:a |the )?(?:text|summary|copy|version|words|something) )?(?:for|into|in) (?:a |the |my )?(?:ticket|servicenow ticket|jira(?: ticket)?)(?: please)?$/,
  ],
  [
    "copy",
    /^(?:(?:bitte|kannst du|können sie|gib|geben sie)(?: mir)? )*(?:(?:das|es|alles|einen text) )?(?:bitte )?für (?:ein|das|mein) ticket(?: kopieren| bitte)*$/u,
  ],
  [
    "copy",
    /^(?:(?:(?:pouvez-vous|peux-tu) )?(?:copie[rz]?|donne[rz]?-moi|prépare[rz]?)(?: (?:ça|cela|tout|un texte))? )?pour (?:un|le|mon) ticket(?: s'il (?:te|vous) plaît)?$/u,
  ],
  [
    "copy",
    /^(?:(?:(?:puedes|puede) )?(?:copia[r]?|copie|dame|deme)(?:lo)?(?: (?:eso|todo|un texto))? )?para (?:un|el|mi) (?:ticket|tique)(?: por favor)?$/u,
  ],
  [
    "copy",
    /^チケット(?:用|のため)(?:に|の(?:文章|テキスト)を?)(?:コピー|作成|用意)?(?:して|を)?(?:ください)?$/u,
  ],
];

const wishes = phrases.map(([wish, phrase]) => [wish, sought(phrase)] as const);

/** What a whole text wishes for that a button of the card would do, in any of the languages: "that did not help". */
export function wishedOfCard(text: string): WishedOfCard | undefined {
  if (text.length > 80) return undefined;
  const bare = plainPhrase(text);
  return wishes.find(([, phrase]) => phrase.test(bare))?.[0];
}
