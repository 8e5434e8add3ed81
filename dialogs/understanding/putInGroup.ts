import { sought } from "../../bot/patterns/sought";

const put = sought(
  /(?<!\p{L})(?:add(?:ed|ing)?|put|moved|assigned|joined|invited|placed) .{1,60}? (?:to|in|into|on) .{0,40}?groups?(?!\p{L})|(?<!\p{L})(?:is|am|are|was|were|been|being)(?: (?:already|also|now))? (?:a member of|in|part of|added to|put in(?:to)?|moved to) .{0,40}?groups?(?!\p{L})|(?<!\p{L})gruppe(?!\p{L}).{0,60}(?:hinzugefügt|aufgenommen|gesteckt|eingetragen|gepackt)|(?:hinzugefügt|aufgenommen|mitglied).{0,40}(?<!\p{L})gruppe(?!\p{L})|(?<!\p{L})(?:ajoutée?|mise?|membre) .{0,50}groupe(?!\p{L})|(?<!\p{L})(?:añad\p{L}*|agreg\p{L}*|met\p{L}*|pus\p{L}*|puest\p{L}*|miembro) .{0,50}grupo(?!\p{L})|グループに(?:追加|入れ|所属|入って)/iu,
);

/** Whether a text tells that somebody is in a group, or was put in one: it is about the person then, not the group. */
export function tellsOfMember(text: string): boolean {
  return put.test(text.slice(0, 500));
}
