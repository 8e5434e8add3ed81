import { plainPhrase } from "./plainPhrase";

/** What agrees to anything that was offered. */
const agreeing = [
  "yes|y|yeah|yep|yup|ye|sure|ok(?:ay)?|k|alright|all right|fine|go|go ahead|go on|go for it|please do|do|do (?:it|so|that|this)|(?:sounds|looks|all) good|absolutely|definitely|of course|by all means|confirm(?:ed)?|correct|agreed|i agree|i do|make it so",
  "ja|jo|jawohl|gern|gerne|klar|sicher|natürlich|in ordnung|passt|einverstanden|genau|mach|mach (?:es|das|mal)|mach's|machen sie (?:es|das)|tu es|tun sie (?:es|das)|nur zu|leg los",
  "oui|ouais|d'accord|volontiers|bien sûr|entendu|c'est bon|vas-y|allez-y|allez|fais-le|faites-le|fais ça|faites",
  "s[íi]|claro|vale|de acuerdo|por supuesto|adelante|hazlo|h[áa]galo|dale|venga|perfecto|est[áa] bien|procede|proceda",
].join("|");
/** What sends something that is shown. */
const sending = [
  "send|send (?:it|this|that|them)|(?:pass|hand|forward) (?:it|this) (?:on|over|along)|forward (?:it|this)|submit|submit (?:it|this|that)|(?:you )?(?:can|may) send (?:it|this|that)|(?:you can )?send it (?:on|off|over|in)",
  "send(?:e|en|et)|schick(?:e|en)?|(?:send|schick)(?:e|en)? (?:sie )?(?:es|das|ihn|die)(?: (?:ab|los|weg|weiter))?|ab(?:senden|schicken)|los ?schicken|weitergeben|geben sie (?:es|das) weiter|gib (?:es|das) weiter",
  "envoie|envoyez|envoyer|(?:envoie|envoyez)-(?:le|la|les|ça)|envoie ça|envoyez (?:ça|cela)|(?:l'|le )?envoyer|transmets|transmettez|transmets-le|transmettez-le",
  "env[íi]a|env[íi]e|enviar|env[íi](?:a|e)l[oa]|enviarl[oa]|m[áa]nda(?:l[oa])?|m[áa]nde(?:l[oa])?|mandar(?:l[oa])?",
].join("|");
/** What is said beside it, and alone says nothing. */
const beside =
  "please|pls|plz|just|then|now|and|so|well|oh|right|right away|asap|thanks?|thank you|thx|to them|to the engineers?|to an engineer|on|off|for me|i want you to|let's|bitte|dann|nun|jetzt|gleich|sofort|danke|und|mal|das|so|schon|an das team|s'il (?:te|vous) (?:plaît|plait)|svp|stp|alors|maintenant|merci|et|tout de suite|por favor|porfa|ahora|ya|entonces|gracias|y|pues";

const japaneseYes =
  "はい|ええ|うん|ok|okです|オッケー|了解です|もちろん(?:です)?|いいです(?:よ)?|それで(?:いいです|大丈夫です)?|大丈夫です|やって|実行(?:して)?|進めて|お願い(?:し(?:ます|たいです))?|どうぞ";
const japaneseSend =
  "(?:それを|これを|では|じゃあ)?(?:送信(?:する|します|して)?|送って|送る|送ります)";
const japaneseBeside = "ください|下さい|お願いします|ね|よ|では|じゃあ|それを|今すぐ|すぐに?";

function whole(telling: string, japanese: string): readonly RegExp[] {
  return [
    new RegExp(`^(?:(?:${beside}) ){0,6}(?:${telling})(?: (?:${telling}|${beside})){0,6}$`, "u"),
    new RegExp(
      `^(?:(?:${japaneseBeside}) ?)*(?:${japanese})(?: ?(?:${japanese}|${japaneseBeside}))*$`,
      "u",
    ),
  ];
}

const goAhead = whole(agreeing, japaneseYes);
const send = whole(`${agreeing}|${sending}`, `${japaneseYes}|${japaneseSend}`);

/** Longer texts say something of their own. */
const longest = 60;

/** Whether a text does nothing but agree to what was offered, in any of the languages: "yes, do it". */
export function isGoAhead(text: string): boolean {
  return isWhole(goAhead, text);
}

/** Whether a text agrees to send what was shown: "ok send", "send it pls". */
export function isSendIt(text: string): boolean {
  return isWhole(send, text);
}

function isWhole(phrases: readonly RegExp[], text: string): boolean {
  // What is asked is not agreed to: "ok?"
  if (text.length > longest || /[?？]/.test(text)) return false;
  const bare = plainPhrase(text);
  return phrases.some((phrase) => phrase.test(bare));
}

const drop = [
  "no|nope|nah|don't|dont|(?:don't|do not|dont) (?:send|do|submit)(?: (?:it|this|that|anything))?|not (?:now|yet)|rather not|drop (?:it|this|that)|discard(?: it)?|(?:on second thought )?leave it|never ?mind(?: (?:it|that))?|forget (?:it|that|about it)|i changed my mind|not (?:needed|necessary)(?: any ?more)?|no longer needed",
  "nein|(?:doch |lieber )?nicht(?: (?:senden|schicken|absenden))?|(?:schick|sende?)(?:en sie)? (?:es|das) nicht|verwerfen|(?:lass|lassen sie) (?:es|das|mal|gut sein|bleiben|stecken)(?: (?:gut sein|sein|bleiben))?|vergiss (?:es|das)|(?:das )?hat sich erledigt|(?:ist )?nicht (?:mehr )?nötig|schon gut",
  "non|(?:ne )?l?'?(?:envoie|envoyez) pas|pas maintenant|no (?:lo )?(?:env[íi]es?|mandes?)|ahora no|laisse[rz]?(?: tomber| faire)|oublie[rz]?(?: ça| cela)?|(?:plus|pas) (?:la peine|besoin|nécessaire)|d[ée]j[ea]l[oa]|mejor no|olv[íi]d[ea]l[oa]|(?:ya )?no (?:hace falta|es necesario)",
  "(?:いいえ|いや) ?(?:結構です)?|(?:いいえ ?)?(?:送信|送ら)(?:しないで|ないで)(?:ください)?|(?:やっぱり|もう) ?(?:いい(?:です)?|結構です|大丈夫です|不要です|やめ(?:ます|ておきます|て(?:ください)?))",
].join("|");
const dropping = new RegExp(
  `^(?:(?:no|nope|please|ok(?:ay)?|actually|wait|nein|ach|doch|non|finalement|en fait|sorry|bitte|por favor|mejor|bueno|pues) )*(?:${drop})(?: (?:thanks?|thank you|thx|please|then|danke|bitte|merci|gracias|${drop}))*$`,
  "u",
);

/** Whether a text says not to send what was shown. */
export function isDropIt(text: string): boolean {
  return text.length <= longest && dropping.test(plainPhrase(text));
}
