import { soughtBy } from "../../bot/patterns/sought";
import { type Command } from "./command";

/**
 * Commands in the other languages, as whole texts: lower case, without punctuation. They are understood
 * whatever language is spoken: people mix them. Only the wish to talk to a person is also found
 * inside a sentence.
 */
export const commandPhrases = soughtBy<Command>([
  [
    "help",
    /^(?:hilfe|hilf mir|was kannst du|was können sie|wie funktioniert das|befehle|aide|aidez-moi|à l'aide|que sais-tu faire|que peux-tu faire|comment ça marche|commandes|ayuda|ayúdame|qué puedes hacer|que puedes hacer|cómo funciona|comandos|menú|qué puede hacer|ヘルプ|助けて(?:ください)?|使い方(?:は|を教えて(?:ください)?)?|何ができ(?:ますか|るの|る)|できること)$/,
  ],
  [
    "cancel",
    /^(?:abbrechen|abbruch|stopp|halt|vergiss es|lass es|annuler|annule|arrête|arrêter|laisse tomber|cancelar|cancela|para|parar|déjalo|olvídalo|(?:キャンセル|中止|取り消し|取消)(?:する|します|して(?:ください)?|したい(?:です)?)?|やめ(?:る|て(?:ください)?|ます|たい(?:です)?)|もういいです|結構です)$/,
  ],
  [
    "startOver",
    /^(?:von vorn|von vorne|neu anfangen|neu starten|nochmal von vorn|neue frage|neustart|recommencer|recommence|reprendre du début|nouvelle question|empezar de nuevo|comenzar de nuevo|reiniciar|volver a empezar|nueva pregunta|最初から(?:やり直(?:す|します|したい)|始め(?:る|ます)|お願いします)?|やり直(?:し|す|します|したい(?:です)?)|リセット(?:する|して(?:ください)?)?|(?:新しい|別の)質問(?:です|があります|をしたい)?)$/,
  ],
  [
    "follows",
    /^(?:(?:zeige? )?(?:mir )?(?:meine |alle )?beobachtungen|was (?:beobachtest du|beobachten sie|behältst du im blick|behalten sie im blick)(?: für mich)?|(?:montrez? |affichez? )?(?:mes |les )?suivis(?: en cours)?|que (?:suivez|surveillez)-vous(?: pour moi)?|(?:mostrar |muestra )?(?:mis |los )?seguimientos|de qu[ée] est[áa]s? pendiente)$/,
  ],
  [
    "stopFollowing",
    /^(?:(?:bitte )?(?:das |es )?nicht (?:mehr|weiter) (?:beobachten|verfolgen)|beobachtung(?:en)? (?:beenden|stoppen)|arrête[rz]? (?:le|les|ce|mes) suivis?|ne plus (?:suivre|surveiller)|de(?:jar|ja|je) de (?:seguir(?:l[oa]s?)?|vigilar(?:l[oa]s?)?)|no seguir(?:l[oa])? más)$/,
  ],
  [
    "signOut",
    /^(?:(?:bitte )?(?:abmelden|ausloggen|melde(?:n sie)? mich (?:bitte )?ab|logge mich aus)|(?:me |se )?déconnecter|déconnexion|déconnecte[rz]?-moi|cerrar (?:la |mi )?sesión|cierr[ae] (?:la |mi )?sesión|(?:サインアウト|ログアウト|ログオフ)(?:する|します|して(?:ください)?|したい(?:です)?)?)$/,
  ],
  [
    "thanks",
    /^(?:(?:ok(?:ay)?|well|na gut|gut|bon|bueno) )*(?:(?:thanks?|thank you|thx|many thanks) (?:anyways?|all the same|for (?:trying|nothing|your (?:help|time|patience)|the help))|(?:trotzdem (?:vielen |besten )?danke?|danke trotzdem|danke für (?:die|ihre|deine) (?:hilfe|mühe|geduld))|merci (?:quand même|tout de même|pour (?:votre|ton) aide)|gracias (?:de todos modos|igualmente|de todas formas|por (?:su|la|tu) ayuda)|(?:とにかく|それでも)?ありがとうございました)$/,
  ],
  [
    "thanks",
    /^(?:(?:danke(?: schön)? |ok )?das (?:war'?s|wars|war alles|wär'?s|ist alles)(?: (?:schon|dann|für heute|danke))*|(?:merci |ok )?(?:c'est|ce sera) tout(?: merci)?|(?:gracias |ok )?(?:eso es todo|nada más)(?: gracias)?|以上です(?: ?ありがとう(?:ございます|ございました)?)?|(?:ich )?danke ihnen(?: (?:sehr|herzlich))?|(?:je )?(?:vous|te) remercie(?: (?:beaucoup|par avance|d'avance|infiniment))?|(?:(?:se )?(?:lo|le) )agradezco(?: mucho)?|(?:muito )?obrigad[oa]|(?:mille )?grazie(?: mille)?|dank (?:je|u)(?: wel)?|bedankt|dankeschön|danke(?: schön| sehr| dir| ihnen| vielmals)*|(?:vielen|besten|tausend|herzlichen) dank(?: auch| dir| ihnen)?|(?:un grand )?merci(?: beaucoup| bcp| bien| infiniment| à (?:vous|toi)| pour (?:tout|votre aide|ton aide))*|(?:muchas |muchísimas |mil )?gracias(?: (?:por todo|por (?:la|tu|su) ayuda|(?:eres|es usted) (?:un|una|el|la) \p{L}{2,12}))?|(?:(?:どうも|大変|本当に|とても)? ?(?:ありがとう(?:ございます|ございました)?|助かりました|感謝します) ?)+|どうも|了解(?:です|しました)?|承知しました|解決しました ?ありがとう(?:ございます|ございました)?)$/u,
  ],
  [
    "thanks",
    /^(?:(?:ok(?:ay)?|well|so|na|dann|alors|bueno|pues|thanks?|thank you|thx|danke|vielen dank|merci|gracias|muchas gracias) )*(?:(?:good)?bye(?: bye)?|see (?:you|ya)|take care|have a (?:nice|good|great) (?:day|evening|weekend|one)|tschüss?i?|auf wiedersehen|bis (?:bald|dann|später|morgen)|schönen (?:tag|abend|feierabend)(?: noch)?|au revoir|à (?:bientôt|plus|demain)|bonne (?:journée|soirée)|adi[óo]s|hasta (?:luego|pronto|mañana)|ciao|さようなら|失礼します)(?: (?:then|now|later|soon|tomorrow|everyone|all|und danke|et merci|y gracias|thanks|danke|merci|gracias))*$/,
  ],
  [
    "hello",
    /^(?:hallo|guten (?:morgen|tag|abend)|grüezi|servus|moin|bonjour|bonsoir|salut|coucou|hola|buenos días|buenas(?: tardes| noches)?|こんにちは|こんばんは|おはよう(?:ございます)?|もしもし)$/,
  ],
  [
    "deleteData",
    /^(?:(?:lösche?|löschen sie|entferne|entfernen sie|vergiss) (?:bitte )?(?:alle )?(?:meine (?:persönlichen )?daten|meinen verlauf|mich)|(?:alle )?meine daten (?:bitte )?löschen|(?:je (?:veux|voudrais) )?(?:supprimer?|effacer?|supprimez|effacez|oublie[rz]?) (?:toutes )?(?:mes donn[ée]es(?: personnelles)?|mon historique)|(?:borr(?:ar|a|e)|elimin(?:ar|a|e)|olvid(?:ar|a|e)) (?:todos )?(?:mis datos(?: personales)?|mi historial)|(?:私の|自分の)?(?:個人)?(?:データ|情報|履歴)(?:を|の)?(?:すべて|全部)?(?:削除|消去|消して)(?:して)?(?:ください)?)$/,
  ],
  [
    "deleteData",
    /^(?=.*(?:delet|eras|remov))(?:(?:under|per|according to) (?:the )?gdpr )?(?:(?:please|can you|i want(?: you to)?|i would like(?: you to)?|i'd like(?: you to)?) )*(?:(?:delete|erase|remove) )?(?:all|everything|any)(?: (?:the )?(?:data|information))?(?: (?:that )?you(?: have|'ve)?)?(?: (?:stored?|saved?|hold|kept?|keep|collected|know))? (?:about|on|of) me(?: (?:to be )?(?:deleted|erased|removed))?(?: (?:please|including .{1,30}))?$|^(?:bitte )?(?:löschen sie|lösche?|ich möchte dass)(?: bitte)? alle (?:über mich|von mir) gespeicherten (?:persönlichen )?(?:daten|angaben)(?: gelöscht werden)?(?: .{0,8}dsgvo.{0,12})?$|^(?:(?:veuillez|je veux|merci de|vous pouvez) )?(?:supprimer|effacer|supprimez|effacez) toutes les (?:données|informations)(?: que vous avez)? (?:me concernant|sur moi|à mon sujet)$|^(?:(?:quiero|por favor|que) )*(?:borr\p{L}*|elimin\p{L}*) todos los datos(?: que (?:tienen?|guardan?|hay))? (?:sobre|de) m[íi]$|^(?:私|自分)に関する(?:すべての|全ての|全)?(?:データ|情報)(?:を|は)?(?:すべて|全て|全部)?(?:削除|消去)(?:して(?:ください|ほしい|欲しい)|をお願いします|したい)(?:です)?$/u,
  ],
  [
    "human",
    /^(?:mensch|mitarbeiter(?:in)?|ansprechpartner(?:in)?|ticket (?:öffnen|erstellen)|fall (?:öffnen|eröffnen)|personne|conseiller|agent humain|ouvrir un ticket|créer un ticket|persona|agente|humano|abrir un (?:ticket|caso)|crear un ticket|担当者|人間|人|有人|有人対応|オペレーター|エンジニア|ヘルプデスク|ケースを(?:開く|作成|登録)|チケットを(?:開く|作成|登録))(?:をお願いします|お願いします|を呼んで(?:ください)?)?$/,
  ],
  [
    "human",
    /\bmit (?:einem |einer |dem |der )?(?:echten? |richtigen )?(?:menschen|person|mitarbeiter(?:in)?|kolleg(?:en|in)|techniker(?:in)?|agenten|helpdesk|support|menschlichen ansprechpartner|jemandem) (?:sprechen|reden|chatten|verbinden|verbunden)\b/,
  ],
  [
    "human",
    /\b(?:parler|discuter|échanger) (?:à|avec) (?:un |une |le |l')?(?:vraie? |être )?(?:personne|humain|conseiller|conseillère|technicien|technicienne|agent|support|assistance|quelqu'un)(?![a-zà-ÿ])/,
  ],
  [
    "human",
    /\bhablar con (?:un |una |el |la )?(?:persona|humano|agente|técnico|técnica|operador|operadora|soporte|alguien)(?![a-zà-ÿ])/,
  ],
  [
    "human",
    /(?:人|担当者|担当|オペレーター|エンジニア|サポート|ヘルプデスク|管理者)(?:と|に)(?:直接)?(?:話|連絡(?!先)|つな|繋|代わ|かわ|相談(?!した)|問い合わせ(?:たい|ます|する)|引き継)/,
  ],
  [
    "human",
    /^(?:(?:ok|gut|also|dann|bien|bon|alors|bueno|vale|entonces|bitte|por favor|では|じゃあ|それでは) ?)*(?:(?:öffne|eröffne|erstelle|mache?|mach)(?:n sie)? (?:bitte )?(?:einen? |dafür |daraus )*(?:fall|ticket)(?: auf| dafür| dazu| daraus| bitte)*|(?:einen? )?(?:fall|ticket) (?:bitte )?(?:aufmachen|anlegen|öffnen|eröffnen|erstellen)|(?:ouvre[rz]?|crée[rz]?|fai(?:s|tes)|je veux (?:ouvrir|créer)) un (?:dossier|ticket)(?: pour (?:ça|cela|moi))?(?: s'il (?:te|vous) plaît)?|(?:abr[aei]r?|crea[r]?|cree|quiero (?:abrir|crear)) un (?:caso|ticket)(?: (?:para|por) (?:esto|eso|mí))?(?: por favor)?|(?:これで)?(?:ケース|チケット)を(?:開いて|作成して|作って|登録して)(?:ください|下さい)?)$/,
  ],
  [
    "follows",
    /^(?:フォロー(?:一覧|中|リスト)?(?:を(?:表示|見せて))?|見守り(?:一覧|中)?|通知(?:一覧|リスト))$/,
  ],
  [
    "stopFollowing",
    /^(?:(?:フォロー|見守り|通知)(?:を|の)?(?:すべて|全部|全て)?(?:停止|中止|解除|終了|やめて|やめる|止めて)(?:ください|する|して(?:ください)?)?)$/,
  ],
  [
    "human",
    /^(?:(?:can|could|will|would) (?:you|u) |please |pls )+(?:ask|tell|contact|inform|notify|message|mail|write to|(?:pass|forward|send) (?:(?:it|this|that) )?(?:on )?to) (?:them|someone|somebody|(?:the |my |our )?(?:help ?desk|service ?desk|owner|admins?|engineers?|it team))(?: about (?:it|this|that)| for me| please)*$|^(?:(?:kannst du|können sie|könntest du|könnten sie) )(?:das |es )?(?:bitte )?(?:die|denen|den helpdesk|die it|dem helpdesk|den admin)(?: (?:bitte|für mich|darüber))* (?:fragen|kontaktieren|informieren|bescheid geben|anschreiben)$|^(?:pouvez-vous|peux-tu|pourriez-vous) (?:les contacter|leur (?:demander|dire|écrire)|le leur demander|contacter (?:le support|l'administrateur))(?: pour moi| s'il vous plaît)*$|^(?:puedes|puede|podrías|podría) (?:preguntarles|contactarles|avisarles|contactar con ellos|preguntar al soporte|avisar al soporte)(?: por mí| por favor)*$|^(?:代わりに|私の代わりに)?(?:ヘルプデスク|担当者|管理者)に(?:聞いて|連絡して|伝えて|確認して)(?:ください|もらえますか|くれますか)?$/u,
  ],
  [
    "human",
    /^(?:(?:ich (?:möchte|will|muss) )?(?:mich )?(?:jetzt )?beschweren|(?:eine )?beschwerde(?: einreichen)?|(?:je (?:veux|voudrais|souhaite) )?(?:me plaindre|faire une réclamation|déposer une (?:plainte|réclamation))|réclamation|(?:quiero |quisiera )?(?:quejarme|poner una (?:queja|reclamación)|presentar una queja)|queja|(?:苦情|クレーム)(?:を(?:言いたい|入れたい|申し立てたい)|があります|です)?(?:です)?)$/,
  ],
]);
