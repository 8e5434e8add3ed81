const joining =
  "(?:and|but|ok(?:ay)?|so|then|now|sorry|oops|(?:that'?s |that is )?(?:the )?wrong (?:one|person|user)|aber|dann|entschuldigung|falsche person|mais|alors|pardon|pas la bonne personne|pero|entonces|perdón|no es esa persona)";
const english =
  "(?:what|how) about|compare (?:it |that |this |her |him )?(?:with|to)|(?:the )?(?:exact )?same(?: \\w+)? (?:for|with|goes for|applies to|as)|ditto(?: for)?|not|instead|i mea(?:n|nt)|and|also|is it (?:only|just)";
const others = [
  "nicht|ich meinte?|ich meine|und|was ist mit|auch|(?:das ?selbe|das gleiche|gleiches|genauso|ebenso)(?: \\p{L}+)? (?:bei|für|mit)",
  "pas|je voulais dire|et|qu'en est-il|aussi|(?:pareil|idem|la même chose|(?:le )?même (?:problème|chose|souci)) (?:pour|avec|chez)",
  "quería decir|y|(?:qué|que) (?:pasa con|hay de)|también|(?:lo mismo|igual|(?:el )?mismo (?:problema|caso))(?: (?:pasa|ocurre|sucede))? (?:para|con|a)",
].join("|");

const beginning = new RegExp(
  `^[¿ ]*(?:${joining}(?!\\p{L})[ ,¿]*)*(?:${english}|${others})(?!\\p{L})`,
  "iu",
);
/** "Jonas too", "und Jonas auch": as long as it is all that is said. */
const ending =
  /(?<!\p{L})(?:too|as well|likewise|auch|ebenfalls|ebenso|aussi|également|también|tambien|igualmente)[?!. ]*$/iu;
const inJapanese =
  /^(?:では|じゃあ|それでは|それなら|あと|それと|次は)[,、 ]|(?:は|については|はどう(?:ですか|なって(?:い)?ますか)?|も(?:同じ(?:です(?:か)?)?|です(?:か)?)?)[?？。 ]*$/u;

const longestEnding = 60;

/**
 * Whether a text goes on with what was asked a moment ago: "and her colleague?", "what about Slack?", "same
 * for Jonas", "Jonas too", "Slackは？". The rest is as it was.
 */
export function isGoOn(text: string): boolean {
  return (
    beginning.test(text) ||
    inJapanese.test(text) ||
    (text.length <= longestEnding && ending.test(text))
  );
}
