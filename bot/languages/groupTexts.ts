/** What the bot says in English where others read along, by key; a part of `englishTexts`. */
export const groupTexts = {
  privateOnly:
    "What I find out is about people, so I do not answer where others read along. Write to me in a chat of our own.",
  privateOnlyAt:
    "What I find out is about people, so I do not answer where others read along. Write to me in a chat of our own: {link}",
  answeredInPrivate: "I answer you in our own chat, because what I find out is about people.",
  askedInGroup: "You asked me where others read along: “{text}”. This is only for you.",
  groupWelcome:
    "Hello. I find out why somebody has no account in an application. Mention me with your question: I answer you in a chat of our own, because what I find out is about people.",
  groupWelcomeBy:
    "Hello. {who} added me here. I find out why somebody has no account in an application. Mention me with your question: I answer you in a chat of our own, because what I find out is about people.",
  groupHelp:
    "Mention me with a question, for example: why am I not in Salesforce? I answer you in a chat of our own, because what I find out is about people. There you can also talk to a person.",
} as const;
