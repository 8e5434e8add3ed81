import { type Button, type CardAction } from "../cards/actions";
import { type TextKey } from "../bot/languages";
import { type LogEntry } from "../bot/logs/port";
import { type Turn } from "./turn";

/** What can be done from a card that explains something, beside talking to a person. */
export interface Offers {
  readonly checkAgain: boolean;
  readonly answerQuestions?: boolean;
  /** The entry whose steps can be shown. */
  readonly entry?: LogEntry | undefined;
  /** Nothing happened since the moment that was asked about: what is shown is older. */
  readonly older?: boolean;
  /** It was read with the token of who asks. */
  readonly ownRights?: boolean;
  /** The entry was pasted, so its steps must be kept with the card. */
  readonly pasted?: boolean;
  /** It can be told later that it is done. */
  readonly follow?: boolean;
  /** The facts were told because they may not be read: looking again by itself would find nothing. */
  readonly fromAnswers?: boolean;
  /** What else the same text tells, a line each. */
  readonly beside?: readonly string[];
  /** Said before the cause, when nobody asked just now. */
  readonly intro?: string;
  /** Tells when the known incident of the application is over. */
  readonly incident?: Button | undefined;
  /** For engineers: what can be done about it from here. */
  readonly fixes?: readonly Button[];
}

/** More buttons than this confuse: the rest stands under "More" where the channel draws it so. */
const mostPrimary = 4;

/** The buttons that every such card ends with, the most likely ones first. */
export function cardButtons(turn: Turn, card: string, offers: Offers): Button[] {
  const { role, language } = turn.audience;
  const wanted: [CardAction["action"], TextKey, boolean][] = [
    ["checkAgain", "checkAgain", offers.checkAgain],
    ["follow", "tellMe", offers.follow === true],
    ["answerQuestions", "answerQuestions", offers.answerQuestions === true && role !== "employee"],
    ["logSteps", "showSteps", offers.entry !== undefined && role !== "employee"],
    ["human", "talkToPerson", true],
    ["solved", "solvedIt", true],
    ["copy", "copyForTicket", true],
    ["didNotHelp", "didNotHelp", true],
  ];
  const usual = wanted
    .filter(([, , offered]) => offered)
    .map(([action, title]) => ({
      title: language.texts[title],
      data: { action, card } as CardAction,
    }));
  const { fixes = [], incident } = offers;
  const first = incident === undefined ? [] : [incident];
  return [...fixes, ...usual.slice(0, 1), ...first, ...usual.slice(1)].map((button, at) =>
    at < mostPrimary ? button : { ...button, secondary: true },
  );
}
