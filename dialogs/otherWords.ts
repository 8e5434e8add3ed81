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
  personWhichHelp: "personWhichOnceMore",
  onlyOwn: "onlyOwnAgain",
  askApp: "askAppFirst",
  askAppFirst: "unclearAgain",
  askOwnApp: "unclearEmployee",
  personNotFound: "personNotFoundAgain",
  personWhichAgain: "personWhichOnceMore",
  answerWithButton: "answerOnceMore",
  problemWhich: "unclearAgain",
};
