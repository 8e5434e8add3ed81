/** What the bot says in English about what it keeps of a person, by key; a part of `englishTexts`. */
export const dataTexts = {
  dataAsk:
    "I would delete what I keep about you: our conversations here and in your other windows, what I follow for you, and how I reach you. Shall I?",
  dataStays:
    "What stays: cases you sent, because engineers work from them, and the record of who looked up whom, because it protects those who were looked up.",
  dataStaysInTeams: "The messages in this chat belong to Teams; I cannot delete them there.",
  dataDelete: "Yes, delete it",
  dataKeep: "No, keep my data",
  dataKept: "All right, nothing was deleted.",
  dataDeleted:
    "Your data is deleted: this conversation and your others with me, what I followed for you, and how I reached you.",
  dataDeletedHere:
    "This conversation is deleted, with what I followed for you in it. I do not know who you are here, so I cannot find others of yours.",
  dataCaseHere:
    "Case {number} goes on here, so I still know the way to this chat. Ask once more when it is closed, and I forget that too.",
  aboutBot:
    "I am a program, not a person. I read what the company's records say about an account and tell it; “talk to a person” brings a person.",
  aboutYourData:
    "I keep what is written here, what I follow for you and the cases you send. Engineers read along only in a case that you send, and whoever looks up others is recorded. “Delete my data” deletes what need not stay.",
} as const;
