import { type TextKey } from "../bot/languages";

/**
 * What is said instead of a sentence that was said a turn ago: the same sentence twice in a row helps
 * nobody. It depends on what was said alone, so the refusal to look others up tells nothing by it.
 */
export const otherWords: Partial<Readonly<Record<TextKey, TextKey>>> = {
  unclear: "unclearAgain",
  unclearEmployee: "unclearAgain",
  unclearAgain: "unclearOnceMore",
  unclearAfterCard: "unclearAgain",
  outOfScope: "outOfScopeAgain",
  outOfScopeEmployee: "outOfScopeAgain",
  thanks: "thanksAgain",
  hello: "helloAgain",
  helloEmployee: "helloAgain",
  helpEmployee: "helpAgain",
  helpAgent: "helpAgain",
  nothingToCancel: "nothingToCancelAgain",
  answeredAlready: "answeredAgain",
  unknownButton: "answeredAgain",
  followingAlready: "answeredAgain",
  personWhich: "personWhichAgain",
  personWhichMore: "personWhichAgain",
  guidedIntroUnavailable: "guidedIntroAnswers",
  guidedIntroAnswers: "answerOnceMore",
  askAppAgain: "askAppOnceMore",
  askAppOnceMore: "unclearOnceMore",
  startedOver: "askAppFirst",
  startedOverEmployee: "askOwnApp",
  solvedThanks: "thanksAgain",
  didNotHelpNext: "answeredAgain",
  guidedIntroPermission: "guidedIntroAnswers",
  guidedIntroNotOffered: "guidedIntroAnswers",
  notALogEntry: "notALogEntryAgain",
  askPerson: "askPersonAgain",
  askPersonFirst: "askPersonAgain",
  askWorker: "askPersonAgain",
  askGroup: "askPersonAgain",
  askLeaver: "askPersonAgain",
  askPersonAgain: "askPersonOnceMore",
  personHelpToName: "askPersonOnceMore",
  groupHelpToName: "askPersonOnceMore",
  appHelp: "unclearAgain",
  appHelpEmployee: "unclearAgain",
  whyApp: "appHelp",
  whyAppEmployee: "appHelpEmployee",
  whyPerson: "personHelpToName",
  whyGroup: "groupHelpToName",
  whyOnlyOwn: "onlyOwnAgain",
  personWhichHelp: "personWhichOnceMore",
  onlyOwn: "onlyOwnAgain",
  askApp: "askAppFirst",
  askAppFirst: "unclearAgain",
  askOwnApp: "unclearEmployee",
  personNotFound: "personNotFoundAgain",
  personWhichAgain: "personWhichOnceMore",
  answerWithButton: "answerOnceMore",
  problemWhich: "unclearAgain",
  meaningDone: "meaningOnceMore",
  meaningWaiting: "meaningOnceMore",
  meaningNotChosen: "meaningOnceMore",
  meaningSwitchedOff: "meaningOnceMore",
  meaningSetUp: "meaningOnceMore",
  meaningDetails: "meaningOnceMore",
  meaningTwice: "meaningOnceMore",
  meaningRefused: "meaningOnceMore",
  meaningFull: "meaningOnceMore",
  meaningHeldBack: "meaningOnceMore",
  meaningOther: "meaningOnceMore",
  meaningNothing: "meaningOnceMore",
  meaningOnceMore: "unclearAgain",
  notYourFault: "meaningOnceMore",
  questionMeaning: "questionMeaningAgain",
  questionMeaningAgain: "answerOnceMore",
};

/** The key itself, or the first of its other words that was not said a turn ago. */
export function inOtherWords(wanted: TextKey, before: readonly string[]): TextKey {
  let key = wanted;
  // Other words have other words: so many that a round through them ends.
  for (let hop = 0; hop < 4 && before.includes(key); hop += 1) key = otherWords[key] ?? key;
  return key;
}
