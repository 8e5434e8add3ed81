/** What the bot says in English about wishes to be told that it is done, by key; a part of `englishTexts`. */
export const followTexts = {
  followingNothing:
    "I follow nothing for you just now. The button “Tell me when it is done” under an answer begins it.",
  followingTooMany: "I follow ten things for you already. Which one shall I stop?",
  followOverAlready: "I am not following that any more.",
  followingLeaver:
    "I keep an eye on {person} in {app} and write here once the log shows that the account was switched off, for up to a week. “Stop following” ends it.",
  followLeaverNothing:
    "There is nothing to keep an eye on: I see no account in {app} for {person} that is still on. “Check again” looks once more.",
  followingApp:
    "I keep an eye on {app} and write here as soon as there is news, for up to a week. “Stop following” ends it.",
  followingAlreadyApp: "I am following {app} already and write here when there is news.",
  stopFollowingOneApp: "Stop: {app}",
  followStoppedApp: "All right, I no longer follow {app}.",
  followDoneApp: "Good news about {app}:",
  followChangedApp: "There is news about {app}:",
  followEndedApp:
    "I followed {app} for a week and nothing changed, so I stop here. A person can look at it with you, or ask me again.",
  followWhich:
    "I can tell you when an account is there. Name the person and the application, and I look first.",
  followWhichOwn: "I can tell you when your account is there. Which application is it?",
  followCannot:
    "I cannot keep an eye on that one. I can on an account that I look up myself: name the person and the application.",
  followCannotOwn:
    "I cannot keep an eye on that one. I can on an account of yours: name the application.",
  followInPlace:
    "There is nothing to wait for: as far as I can see it is in place. “Check again” looks once more.",
} as const;
