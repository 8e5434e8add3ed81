/** What the bot says in English about signing in, by key; a part of `englishTexts`. */
export const signInTexts = {
  signInOffer:
    "I may not read all of it myself. Sign in, and I look with your rights. Or go on with my questions; they lead on, too.",
  signInAgain:
    "Microsoft Entra ID wants you to sign in again before I may read with your rights. Until then I go on with what I can see.",
  signInButton: "Sign in",
  signedIn: "You are signed in. Ask again, and I look with your rights.",
  signInFailed:
    "The sign-in did not work, so I go on without it. Answer my questions, or talk to a person.",
} as const;
