/** What the bot says in English of a mapping expression that somebody pasted, by key; a part of `englishTexts`. */
export const expressionTexts = {
  expressionFor: "With the values of the directory for {person}, read at {readAt}:",
  expressionGives: "It gives {value}.",
  expressionNothing: "It gives nothing: the value is empty.",
  expressionDropped: "It lets the attribute out of the flow: nothing is sent for it.",
  expressionOpen:
    "What it gives depends on chance, on the time or on what the target holds: only the service can tell. Provision on demand shows it, and writes to the target.",
  expressionWrong: "It cannot be worked out. Character {place}: {reason}",
  expressionUpTo: "Up to there it reads: {before}",
  expressionNeeds:
    "To work it out I need {attributes}. Name somebody, and I take the values of the directory; or put a value in double quotes in the place of an attribute.",
  expressionUnread:
    "I do not read {attributes}, so I cannot say what it gives for {person}. Put the value in double quotes in its place, and I work it out.",
  expressionSteps: "Step by step:",
} as const;
