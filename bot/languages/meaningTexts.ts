/**
 * What the bot says in English when somebody asks what a card means, by key; a part of `englishTexts`. Each
 * reads the same for the person concerned and for others.
 */
export const meaningTexts = {
  meaningDone:
    "In other words: {app} and the records here agree about this account, and nothing is left to be done. If signing in fails all the same, that is another matter.",
  meaningWaiting:
    "In other words: accounts come to {app} in rounds, usually every 20 to 40 minutes, and the turn of this one has not come yet.",
  meaningNotChosen:
    "In other words: {app} gets accounts only for those it is meant for, by a list or a rule, and this account is not among them. That may well be intended.",
  meaningRole:
    "In other words: this account is meant for {app}, but with a role that brings no account there. The assignment needs a real role of {app}.",
  meaningSwitchedOff:
    "In other words: only accounts that are switched on go to {app}, and this one counts as switched off or deleted.",
  meaningSetUp:
    "In other words: what brings accounts to {app} is held up by the way it is set up, not by anything in this account.",
  meaningDetails:
    "In other words: a detail of this account, such as a name, a number or a date, is missing or is not as {app} needs it.",
  meaningTwice:
    "In other words: two entries look like the same person, and the service does not guess which one is meant.",
  meaningRefused:
    "In other words: everything was sent to {app}, but {app} itself was too busy, had trouble of its own, or did not take it.",
  meaningFull: "In other words: there is no room for one more account until somebody makes some.",
  meaningHeldBack:
    "In other words: accounts are about to be taken away, and that waits until somebody says it is right.",
  meaningOther:
    "In other words: this does not happen often, and there is no general rule to it. Whoever looks after {app} can look at it by hand.",
  meaningNothing:
    "In other words: nothing that I may read keeps the account away. A person can look where I cannot.",
  meaningOnceMore:
    "I have no simpler words for it, sorry. A person can explain it, or ask me “what next”.",
  meaningAsRead: "In the words for the person concerned: “{line}”",
  actNobody: "Nobody has to do anything for it.",
  actOverdue:
    "Nobody has to change anything, but it is late: a cycle has been due since {overdueAt}. Check again; if nothing has moved, an admin of this provisioning can look at the job: Entra ID > Enterprise apps > {app} > Provisioning > Current status.",
  actOverdueOwn:
    "You did nothing wrong, and it is late: it has been due since {overdueAt}. If it is still missing, those who look after {app} can look; “talk to a person” brings it to them.",
  actHrOwn:
    "You did nothing wrong. HR can put it right in its records; after that it goes on by itself.",
  actHelpdeskOwn:
    "You did nothing wrong. Your help desk can see to it, or knows who looks after accounts and access; “talk to a person” brings it to them.",
  actOthersOwn:
    "You did nothing wrong. Those who look after {app} can act on it, not you; “talk to a person” brings it to them.",
  questionMeaning: "I ask because the answer tells apart what may be the cause. It stands here:",
  questionMeaningAgain:
    "Any answer helps, “I don't know” too. If you would rather not look it up, a person can.",
  questionWho:
    "Anybody who may open the Entra admin center sees it there; reading is enough. If that is not you, write “I don't know”, or let a person look.",
  questionHowLong:
    "Looking this up takes a minute, and few questions follow. What is mended then usually arrives within one cycle, in 20 to 40 minutes.",
  toldKept: "I keep that in mind. To be surer I still need this:",
  notYourFault: "No. Accounts come by themselves, and what keeps this one away is nothing you did.",
  restartResets:
    "A restart makes the job forget where it stood and what failed before, and lifts a quarantine.",
  restartKeeps:
    "It does not change mappings, scoping filters, assignments or the saved credentials, and it deletes no accounts just because of the restart. Whoever is no longer in scope is treated as in any cycle.",
  restartHelps:
    "It helps only once the reason is gone: else the job soon stands where it does now.",
} as const;
