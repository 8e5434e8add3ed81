import { sought } from "../../bot/patterns/sought";
import { plainPhrase } from "./plainPhrase";

const whom =
  "(?:him|her|them|(?:the |my |our )?(?:user|person|caller|customer|employee|colleague|manager))";
const asks = [
  `what (?:do|can|could|should|shall|must|may) i (?:tell|say to|say|write|answer|reply)(?: to)?(?: ${whom})?(?: now)?`,
  `how (?:do|can|should) i (?:explain|put|say|tell)(?: (?:it|this|that))?(?: to)? ${whom}`,
  `(?:(?:can|could|would) you )?(?:please )?(?:write|draft|compose|prepare|formulate)(?: me| him| her| them)? (?:(?:the|an?|that) )?(?:e-?mail|mail|message|reply|answer|note|text)(?: .{1,40})?`,
  `(?:(?:can|could|would) you )?(?:please )?(?:write|draft|give me|prepare) (?:me )?(?:something|words|a few words|a text) (?:(?:that )?i can|to) (?:send|tell|forward|pass on|give|write)(?: to)?(?: ${whom})?`,
  `what (?:do|can|should|shall) i (?:tell|say to) my (?:boss|manager|team ?lead|supervisor)`,
  "was (?:sag|sage|soll|kann) ich (?:meinem|meiner) (?:chef|chefin|vorgesetzten|leitung)(?: .{1,20})?|que (?:dire|dois-je dire) à (?:mon|ma) (?:chef|responsable|manager)|qué le digo a mi (?:jefe|jefa|responsable)",
  `(?:(?:can|could) you )?(?:please )?(?:reply|answer|write) to ${whom}(?: please)?`,
  "was (?:sag|sage|schreib|schreibe|antworte|erzähle|soll|kann|muss) ich (?:ihr|ihm|ihnen|der|dem|den)(?: .{1,40})?",
  "(?:bitte |kannst du |können sie )*(?:(?:schreib|formulier)\\w*|entwirf)(?: sie)?(?: mir| ihr| ihm)?(?: bitte)? (?:die|eine) (?:e-?mail|mail|nachricht|antwort)(?: .{1,40})?",
  "(?:kannst du|können sie) (?:mir |ihr |ihm )?(?:die|eine) (?:e-?mail|mail|nachricht|antwort) (?:schreiben|formulieren|entwerfen)",
  "(?:que|qu'est-ce que je) (?:dois-je |puis-je |peux-tu |je )?(?:lui|leur) (?:dire|répondre|écrire|dis|réponds|écris)(?: .{1,30})?|que (?:dois|puis)-je (?:lui|leur) (?:dire|répondre|écrire)",
  "(?:pouvez-vous |peux-tu |merci de )?(?:m'|me )?(?:écri\\w+|rédige\\w*|prépare\\w*)(?:-moi)? (?:le|la|un|une) (?:e-?mail|mail|message|courriel|réponse)(?: .{1,40})?",
  "qu[ée] (?:le|les) (?:digo|escribo|respondo|contesto|puedo decir|debo decir)(?: .{1,30})?|qu[ée] (?:debo|puedo|tengo que) (?:decir|escribir|responder)les?(?: .{1,30})?",
  "(?:puedes |puede |por favor )*(?:(?:escrib|redact|prepar)(?:e|a|ir|ar))(?:me|le)? (?:el|la|un|una) (?:correo|mail|mensaje|respuesta)(?: .{1,40})?",
];
const whole = sought(new RegExp(`^(?:(?:and|so|ok(?:ay)?|und|et|y) )*(?:${asks.join("|")})$`, "u"));
const inJapanese = sought(
  /(?:本人|ユーザー|利用者|社員|相手|上司|彼女?)に(?:は)?(?:何|なん|どう)(?:て|と)?.{0,6}(?:言|伝え|返|説明)|^(?:では|じゃあ|それでは)?[、 ]*(?:何|なん|どう)(?:て|と)?(?:言え|言う|お?伝え|説明|返事|返答)|(?:メール|返信|返事|文面|案内文?)を?(?:書い|作っ|作成|考え)/u,
);

/** Longer texts say something of their own. */
const longest = 120;

/** Whether a text asks for words to pass on: "what do I tell her?", "can you write the mail?" */
export function asksForWords(text: string): boolean {
  return text.length <= longest && (whole.test(plainPhrase(text)) || inJapanese.test(text));
}
