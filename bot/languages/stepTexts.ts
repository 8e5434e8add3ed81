/** What the steps of the log say in English, by key; a part of `englishTexts`. */
export const stepTexts = {
  stepImport: "{step} is a step of the log: the service reads the person or group from the source.",
  stepScoping:
    "{step} is a step of the log: the service looks whether somebody is in scope, that is active, assigned and let through by the scoping filters.",
  stepDecide:
    "{step} is a step of the log: the service decides what is to be written, such as a new account or a change.",
  stepSkip:
    "{step} is a step of the log: somebody was skipped and nothing was written. SkipReason beside it says why.",
  stepError:
    "{step} is a step of the log: a rule failed before anything was written. The error code beside it says why.",
  stepExport:
    "{step} is a step of the log: the service writes to the application. A failure here is what the application answered.",
  codeSeveral:
    "“{code}” begins several words of the log: {names}. Write one of them in full, and I say what it means.",
} as const;
