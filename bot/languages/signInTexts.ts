/** What the bot says in English about signing in, by key; a part of `englishTexts`. */
export const signInTexts = {
  signInOffer:
    "I may not read all of it myself. Sign in, and I look with your rights. Or go on with my questions; they lead on, too.",
  signInAgain:
    "Microsoft Entra ID wants you to sign in again before I may read with your rights. Until then I go on with what I can see.",
  signInButton: "Sign in",
  signedIn: "You are signed in. Ask again, and I look with your rights. “sign out” ends that.",
  signInFailed:
    "The sign-in did not work, so I go on without it. Answer my questions, or talk to a person.",
  signedOut: "You are signed out. From now on I read with my own rights only.",
  signOutNobody: "You were not signed in here: I read with my own rights only.",
  signOutFailed:
    "The sign-in service does not answer just now, so you are still signed in. Please write “sign out” again in a minute.",
  signOutNothing:
    "There is nothing to sign out of here: Teams tells me who you are, and I read with my own rights only.",
  signOutPortal:
    "In the chat there is nothing to sign out of: the portal knows who you are. “Sign out” at the top of its page ends that, and this chat with it.",
  signOutChosen:
    "There is nothing to sign out of here: who you are is what you choose at the top of the page.",
  ownRights: "read with your own rights",
  guidedIntroOwnRights:
    "Your own rights do not let me read {what} ({permission}, or a role for it, is missing), so I ask instead. “sign out” ends that I read with them.",
  notSeen: "What {app} shows when you sign in is not seen here, and nothing follows from it.",
  notSeenInPlace:
    "Your account in {app} is there. What {app} shows when you sign in is not seen here; your help desk can look at that.",
  notSeenLook:
    "What {app} shows when you sign in is not seen here. What I can see is your account there:",
  notSeenWhichApp:
    "What an application shows when you sign in is not seen here. I can look whether your account is there: which application is it?",
} as const;
