import { askedOfCard } from "./asksOfCard";
import { plainPhrase } from "./plainPhrase";

/** Of "my manager" something else is asked: that is a person in the directory. */
const manager =
  /(?<!\p{L})(?:your (?:manager|supervisor|boss|superior|team lead|head)|(?:talk|speak|complain) (?:to|with) (?:a|the|some) (?:manager|supervisor|superior)|(?:will|möchte|verlange|brauche|holen?(?: sie)?(?: mir)?|gib mir|geben sie mir|mit) (?:bitte )?(?:sofort )?(?:ihr|dein)(?:en|e|em|er)? (?:chef(?:in)?|vorgesetzten?|leiter(?:in)?|leitung|manager)|(?:votre|ton) (?:chef|responsable|supérieur|manager|directeur|hiérarchie)|(?:quiero|necesito|exijo|hablar con|ver a?|páseme con|pásame con|póngame con|llame a|deme)(?: hablar con| ver a?)? (?:su|tu|vuestro) (?:jefe|jefa|supervisora?|encargad[oa]|responsable|gerente|superior))(?!\p{L})|(?:上司|責任者|上の(?:人|者))(?:を|と|に)?(?:出して|呼んで|話|代わ|かわ)/u;

/** Whether somebody has had enough, and says that rather than something about an account. */
export function isOutOfPatience(text: string): boolean {
  return wantsManager(text) || askedOfCard(text) === "annoyed";
}

/** "I want your manager." */
function wantsManager(text: string): boolean {
  return text.length <= 120 && manager.test(plainPhrase(text));
}
