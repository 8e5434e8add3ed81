/** What the bot says in English where a message is not taken, by key; a part of `englishTexts`. */
export const limitTexts = {
  tooFast:
    "That was a lot in one minute, so I did not take your last message. Please send it again in a minute.",
  chatFull: "This chat is full, so I did not take your last message. Please start a new one.",
} as const;
