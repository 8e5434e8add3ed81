const yes =
  /^(?:yes|y|ok(?:ay)?|please do|go ahead|yes,? (?:please|solved|it is(?: solved)?|withdraw(?: it)?)|ja|ja,? (?:bitte|gern|gerne|gelöst|ist es|es ist gelöst)|gerne|in ordnung|oui|oui,? (?:merci|s'il vous plaît|résolu|c'est résolu)|d'accord|s[íi]|s[íi],? (?:por favor|gracias|resuelto|está resuelto)|de acuerdo|vale|はい|はい、(?:お願いします|解決しました)|解決しました|お願いします)$/;
const no =
  /^(?:no|n|don'?t|no,? (?:thanks|not solved|it is not|keep it)|not solved|keep it|nein|nein,? (?:danke|nicht gelöst|ist es nicht)|nicht gelöst|noch nicht|non|non,? (?:merci|pas résolu|ce n'est pas résolu)|pas résolu|pas encore|no,? (?:gracias|sin resolver|no está resuelto|todavía no)|sin resolver|todavía no|いいえ|いいえ、(?:結構です|解決していません)|解決していません|まだです)$/;

/** What a bare text answers to a question of ours, in any of the languages: people mix them. */
export function yesOrNo(bare: string): "yes" | "no" | undefined {
  return yes.test(bare) ? "yes" : no.test(bare) ? "no" : undefined;
}
