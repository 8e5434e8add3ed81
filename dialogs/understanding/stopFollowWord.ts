import { plainPhrase } from "./plainPhrase";

/** What is not to be followed any more: by a name, or a place in the list, from 1 on; -1 is the last. */
export type StopFollowWord = { readonly name: string } | { readonly place: number };

const stop =
  "(?:(?:please |ok |and |bitte |und |et |y )*(?:stop|end|cancel|drop|stopp|stoppe|beende|arrête[rz]?|para|detén|cancela))";
const places: readonly (readonly [number, string])[] = [
  [1, "first|1st|erste|premi(?:er|ère)|primer[oa]?"],
  [2, "second|2nd|zweite|seconde?|deuxième|segund[oa]"],
  [3, "third|3rd|dritte|troisième|tercer[oa]?"],
  [-1, "last|letzte|derni(?:er|ère)|[úu]ltim[oa]"],
];
const byPlace = places.map(
  ([place, words]) =>
    [
      place,
      new RegExp(
        `^${stop} (?:following |watching )?(?:the |das |die |den |le |la |el )?(?:${words})(?: (?:one|follow|please|bitte))*$`,
        "u",
      ),
    ] as const,
);
const named = [
  "^(?:(?:please|ok|and) )*(?:stop|end|quit|cancel) (?:following|watching|keeping an eye on|the follow (?:of|for|on)|updates (?:for|about|on)) (.{2,60}?)(?: please)?$",
  "^(?:bitte )?(?:verfolge|beobachte)(?:n sie)? (.{2,60}?) (?:bitte )?nicht (?:mehr|weiter)$",
  "^(?:bitte )?(.{2,60}?) (?:bitte )?nicht (?:mehr|weiter) (?:verfolgen|beobachten)$",
  "^(?:arrête[rz]?|cesse[rz]?) de (?:suivre|surveiller) (.{2,60})$",
  "^(?:deja|deje|dejar) de (?:seguir|vigilar) (?:a )?(.{2,60})$",
  "^(.{2,40}?)(?:さん)?の(?:フォロー|通知|見守り)を(?:やめて|止めて|停止|解除|終了).{0,10}$",
].map((pattern) => new RegExp(pattern, "u"));

/** Which of several follows a short text wants to end: "stop following Audrey", "stop the first". */
export function stopFollowWord(text: string): StopFollowWord | undefined {
  if (text.length > 100) return undefined;
  const plain = plainPhrase(text);
  const place = byPlace.find(([, pattern]) => pattern.test(plain))?.[0];
  if (place !== undefined) return { place };
  const name = named.map((pattern) => pattern.exec(plain)?.[1]).find((one) => one !== undefined);
  return name === undefined ? undefined : { name };
}
