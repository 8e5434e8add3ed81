/** What the bot says in English while it looks somebody up, and of several applications; a part of `englishTexts`. */
export const lookTexts = {
  stillLooking: "I am still looking {person} up in {app}. I write again here as soon as I know.",
  tooManyWaiting:
    "I am still looking several people up for you here. Please ask again when those answers are there.",
  allApps: "all applications",
  troublesFound: "{person} has trouble in {count} applications:",
  troublesOwn: "You have trouble in {count} applications:",
  troublesWhich: "Which one shall I look at? You can write another one, too.",
  troublesNone:
    "In the provisioning log I see no trouble for {person} in any application. One whose provisioning stands still writes nothing there.",
  troublesNoneOwn:
    "In the log I see no trouble with your accounts. An application whose provisioning stands still writes nothing there.",
  windowSince: "entries since {sinceAt}",
  windowOlder: "nothing new since {sinceAt}, so the entry before that counts",
  readAt: "Read {collectedAt}",
  basedOnPaste: "From what you sent",
  basedOnAnswers: "From your answers",
  howLongOverdue:
    "A cycle has been due since {overdueAt} and has not ended. Look at Entra ID > Enterprise apps > {app} > Provisioning > Current status: a very large change can take hours, and the numbers then still move.",
  retryOverdue:
    "The next cycle has been overdue since {overdueAt}; until one comes, no change is picked up. Look at the job under Provisioning > Current status.",
  pasteMore: "{count} more entries are in it. Paste them a few at a time to see each.",
  furtherLeft: "Not looked at yet from your list: {names}.",
  furtherGoOn: "Go on with the next",
  appsOf: "The provisioning log has {person} in these applications, by the newest entry of each:",
  appsOfOwn: "The log has you in these applications, by the newest entry of each:",
  appsNone: "The provisioning log of the last weeks names {person} in no application.",
  appsNoneOwn: "The log of the last weeks names you in no application.",
  appsMore: "There are more entries than I read, so applications may be missing here.",
  appsLimits:
    "That is not every account: older ones, those made by hand or at sign-in, and applications whose provisioning stands still are not in it. What is assigned stands under Entra ID > Users > {person} > Applications. Choose one, or write another, and I look.",
  appsLimitsOwn:
    "That is not every account: older ones and those made by hand are not in it. Tell me one that you miss, and I look.",
  appsElsewhere: "What is assigned stands under Entra ID > Users > {person} > Applications.",
  rowNone: "What you pasted has {count} rows; that one is not among them.",
  rowNotKept:
    "I keep only the first {kept} of the {count} rows. Paste that row by itself, and I explain it.",
} as const;
