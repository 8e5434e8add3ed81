import { sought, soughtBy } from "../../bot/patterns/sought";
import { type Command } from "./command";
import { commandPhrases } from "./commandPhrases";
import { lastRead } from "./lastRead";

const patterns = soughtBy<Command>([
  ["help", /^(?:help|help me|\?+|what can you do|how does this work|commands|menu)$/],
  [
    "cancel",
    /^(?:(?:cancel|stop|abort)(?: (?:it|this|that))?|never ?mind|nvm|forget it|quit|exit)$/,
  ],
  ["startOver", /^(?:start (?:over|again|new)|restart|begin again|reset|new question)$/],
  [
    "follows",
    /^(?:(?:show |list )?(?:my |all )?follows|(?:show |list )?(?:my )?watch(?:es|list)|what (?:do you|are you|am i) (?:follow(?:ing)?|watch(?:ing)?)(?: for me)?)$/,
  ],
  [
    "deleteData",
    /^(?:please |can you |could you |i want you to )?(?:d(?:e?l|le)[elt]{2,3}|delet|erase|remove|forget) (?:all )?(?:(?:of )?my (?:personal )?(?:data|information|history|conversations?|chats?)|everything (?:about|you (?:know|have|keep) (?:about|of|on)) me|me)(?: please)?$/,
  ],
  [
    "stopFollowing",
    /^(?:stop (?:following|watching)(?: (?:it|this|that|all))?|(?:please )?(?:stop|don't|do not) (?:telling|tell|notifying|notify|messaging|message|writing(?: to)?|write to|pinging|ping|bothering|bother) me(?: (?:about (?:it|this|that)|any ?more|please))*|unfollow(?: all)?)$/,
  ],
  [
    "signOut",
    /^(?:please )?(?:sign|log)(?: me)? (?:out|off)(?: please)?$|^(?:logout|signout|logoff)$/,
  ],
  [
    "thanks",
    /^(?:thanks?(?: you)?(?: very much| so much| a (?:lot|bunch|million|ton))?|many thanks|(?:thx|tnx|ty|tysm)(?: (?:a lot|so much|very much|mate|man))?|great|perfect|cheers|all set|that helped|(?:thanks?,? |thank you,? |ok(?:ay)? )*(?:that's (?:all|it)|that (?:is|was|will be) all)(?: thanks?| thank you| for now)?|ok(?:ay)? thanks?(?: you)?)$/,
  ],
  [
    "hello",
    /^(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening|day)|greetings)(?: there| bot| team| all)?$/,
  ],
]);

const person =
  "(?:human|person|someone|somebody|agent|engineer|operator|representative|real person|real human|live (?:agent|person)|support(?: agent| person| team)?|help ?desk|service ?desk|colleague|technician|admin(?:istrator)?)";

const human = [
  new RegExp(
    `^(?:please |can i |could i |may i |i (?:want|need|wish|would like|'d like)(?: to)? |i'?d like to |let me |is there (?:any |a )?)?(?:talk|speak|chat|connect|transfer|escalate|pass|put|get|hand|contact|call|reach)?(?: me| this| it)?(?: on| over| through)?(?: ?to| with)?(?: ?(?:a|an|the|some|any|your))?(?: ?real| ?live| ?manual)? ?${person}(?: please| now| here| there| i can (?:talk|speak) (?:to|with))*$`,
  ),
  /^(?:escalate(?: (?:it|this|that))?|(?:(?:can|could|would) (?:you|i) |i (?:want|need|would like|wish) (?:you )?to |i'd like to |you can |then )?(?:open|create|raise|log|file|make|start|submit) (?:me )?(?:a |an |the |one |this as a )?(?:new |support )?(?:case|ticket|incident)(?: (?:for|about|on|with) (?:it|this|that|me|us|them|her|him))?(?: for me)?|hand ?over|hand (?:it|this|that) over|human|agent)(?: please| now)*$/,
  /\b(?:talk|speak|chat) (?:to|with) (?:a |an |the |some |any )?(?:real |live |actual )?(?:human|person|someone|somebody|agent|engineer|operator|representative|support|help ?desk)\b/,
  /\b(?:customer service|human being|real person)\b/,
  /^(?:i (?:want|need|would like|wish) to |i'd like to |can i |how (?:do|can) i |where (?:do|can) i )?(?:complain|make a complaint|file a complaint|lodge a complaint)(?: about (?:this|that|it|you))?$/,
].map(sought);

/** Anybody at all, said without a wish to talk: more likely the answer to "who is it about?". */
const anybody = /^(?:someone|somebody|colleague|admin(?:istrator)?|technician)$/;

/** Longer texts are never a bare command. */
const longest = 120;

/** "Never mind, start over", "ok cancel please": what is said beside a command. */
const around =
  /^(?:(?:ok(?:ay)?|no|nope|never ?mind|sorry|please|pls|hey|well|actually|oh|um+|just|let's|let us|can we|i want to|i'd like to) )+|(?: (?:please|pls|now))+$/g;

/** "Ok, open a case": of what is said beside, nothing that denies it. */
const beforeWish = /^(?:(?:ok(?:ay)?|yes|yeah|alright|well|so|then|and|please|pls|hey|just) )+/;

function wholeCommand(bare: string): Command | undefined {
  return patterns.find(([, pattern]) => pattern.test(bare))?.[0];
}

/** The command a text is, or undefined when it is about something. */
export const commandOf = lastRead((text): Command | undefined => {
  if (text.length > longest) return undefined;
  const bare = text
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("’", "'")
    .replace(/[!.,;:¡¿。、]+/g, " ")
    .replace(/\s+/g, " ")
    .replace(/(?<!\?)\?+$/, (marks, at: number) => (at === 0 ? marks : ""))
    .trim();
  const command = wholeCommand(bare) ?? wholeCommand(bare.replace(around, "").trim());
  if (command !== undefined) return command;
  if (anybody.test(bare)) return undefined;
  const alone = bare.replace(beforeWish, "");
  if (!anybody.test(alone) && human.some((one) => one.test(bare) || one.test(alone)))
    return "human";
  const phrase = bare.replace(/(?<!\?)\?+$/, "").trim();
  return commandPhrases.find(([, pattern]) => pattern.test(phrase))?.[0];
});
