/** What the bot says in English to "yes" and to whether a person is needed, by key; a part of `followUpTexts`. */
export const humanTexts = {
  yesWhich: "Which of these shall I do?",
  humanDone: "No, nobody is needed: nothing is wrong here any more.",
  humanWaits: "No, nobody is needed yet: this goes on by itself.",
  humanMaybe:
    "Not yet: this often passes by itself. If it is still so after the next tries, hand it over.",
  humanLate: "Yes, it is time that somebody looks: this should have passed by itself by now.",
  humanSomebody: "Somebody has to act, but not necessarily an engineer:",
  humanElse: "If you can reach nobody who may do that, I pass it on with all that is known.",
  humanYes:
    "Yes, I would: what I could read does not explain it. I pass on all that is known, so that you need not tell it again.",
  humanKnown: "No, it is known already:",
} as const;
