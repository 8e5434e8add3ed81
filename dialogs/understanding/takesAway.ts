const unwell =
  "quarantin|filter|duplicate|mapping|attribute|error|restrict|scope|conflict|group|quarantän|doppelt|zuordnung|fehler|gruppe|bereich|doublon|erreur|groupe|portée|cuarentena|duplicad|error|grupo|ámbito|検疫|重複|エラー|グループ|フィルター|スコープ";
/** What is asked for oneself, or of data that the bot keeps. */
const own = "\\b(?:my|mine|our|meine?[mnrs]?|mon|ma|mes|mis?)\\b";
const others = `(?![^.!?。]{0,80}(?:${unwell}|${own}))`;

const ask =
  "(?:(?:^|[.,;:!?]|\\b(?:and|so|but|then)\\b) ?(?:(?:now|just|immediately) )?|\\b(?:please|pls|kindly|can you|could you|can we|could we|(?:i|we|you) (?:need|want|have|would like|'d like)(?: you)? to|must|should|how (?:do|can|to|would|should)(?: (?:i|we|you))?|is it possible to|help me(?: to)?) (?:\\w+ )?)";
const anyMore = "(?:any ?more|any longer)";

const english = [
  `${ask}(?:remove|revoke|block|lock|disable|deactivate|delete|deprovision|withdraw|cut off|kick|take away|pull|offboard|switch off|turn off|cancel|close|shut off|suspend|unassign) ${others}\\S`,
  `${ask}take [^.!?]{1,60}\\b(?:away|off|out of|from)\\b`,
  "\\b(?:should(?:n't| not)|must(?:n't| not)|may not|ought not to|is not (?:supposed|allowed|meant) to|isn't (?:supposed|allowed|meant) to|(?:should|must|may) no longer|(?:should|must) never) (?:still |even )?(?:(?:be able to |be allowed to )?(?:use|access|log ?in|sign ?in|get in)\\b|be (?:in|on) (?!quarantin|scope|error)|have (?!been\\b|to\\b|this\\b|that\\b|any (?:problem|issue|error)|an? (?:problem|issue|error)|happened|\\w+ed\\b)\\S)",
  `\\b(?:no longer (?:needs?|wants?|require)|(?:does(?:n't| not)|do(?:n't| not)) (?:need|require) [^.!?]{1,60}${anyMore})\\b`,
];

const german = [
  "\\b(?:soll|sollte|darf|braucht) (?:\\S+ ){0,5}?(?:nicht|kein(?:e|en|em)?) (?:\\S+ ){0,4}?(?:mehr|länger)(?!\\p{L})",
  `\\b(?:bitte|kannst du|können sie|können wir|wir müssen|ich möchte|ich will|ich muss|wie kann ich|sofort)\\b${others}[^.!?]{1,80}(?:entfernen|entziehen|sperren|löschen|deaktivieren|abschalten|wegnehmen)(?!\\p{L})`,
  `(?:^|[.,;:!?] ?|\\bbitte )(?:entferne|entziehe|sperre|lösche|deaktiviere|entfernen sie|entziehen sie|sperren sie|löschen sie|deaktivieren sie) ${others}\\S`,
];

const french = [
  "\\bne (?:doit|devrait|peut|faut)(?: pas| plus)* (?:\\S+ ){0,2}?(?:plus|pas) (?:\\S+ )?(?:avoir|accéder|utiliser|être dans)\\b|\\bne (?:doit|devrait) plus (?:avoir|accéder|utiliser|être)|\\bn'a plus besoin\\b|\\bn'a plus (?:le )?droit\\b",
  `(?:^|[.,;:!?] ?|\\b(?:pouvez-vous|peux-tu|il faut|merci de|veuillez|je (?:veux|voudrais|dois|souhaite)|comment|s'il (?:vous|te) plaît) (?:\\S+ )?)(?:retir|supprim|bloqu|désactiv|enlev|révoqu)(?:e|ez|er|ons)(?:-\\S+)? ${others}\\S`,
];

const spanish = [
  "\\bya no (?:debe|debería|puede|necesita) (?:\\S+ )?(?:tener|acceder|usar|estar)\\b|\\bya no necesita\\b|\\bno (?:debe|debería) (?:tener|acceder|usar|seguir)\\b(?! (?:problemas?|errores))",
  `(?:^|[.,;:!?¡¿] ?|\\b(?:por favor|puedes?|podrías?|hay que|quiero|necesito|debo|tenemos que|cómo) (?:\\S+ )?)(?:quit(?:a|e|ar)|elimin(?:a|e|ar)|borr(?:a|e|ar)|bloque(?:a|e|ar)|desactiv(?:a|e|ar)|retir(?:a|e|ar)|revo(?:ca|que|car))(?:l[eoa]s?)? ${others}\\S`,
];

const japanese = [
  `^${others}.*(?:削除|解除|無効化?(?:に)?|停止|ブロック|取り消|剥奪|はく奪)(?:し(?:たい|て(?:ください|下さい|ほしい|欲しい|もらえ|いただけ)|てくれ|ましょう)|を(?:お願い|希望|依頼))`,
  "(?:外し|取り上げ|取り消し|止め)(?:たい|て(?:ください|下さい|ほしい|欲しい|もらえ|いただけ))|(?:使え|アクセスでき|利用でき|入れ)ないようにし|もう(?:.{0,20})(?:不要|必要な|必要ありませ|使わせ)",
];

/** Words that want an account gone, or say that somebody must not have it; for text in small letters. */
export const takesAway = new RegExp(
  [...english, ...german, ...french, ...spanish, ...japanese].join("|"),
  "u",
);
