/**
 * What the pages of the portal (`portal...`) and the chat in other pages (`embed...`) say in English, by
 * key; a part of `englishTexts`.
 */
export const portalTexts = {
  portalName: "Contoso IT Support",
  portalTagline: "Why is an account not provisioned?",
  portalYouAre: "You are",
  portalHelpdesk: "Helpdesk",
  portalEngineer: "Engineer",
  portalEmployee: "Employee",
  portalNewChat: "New chat",
  portalSignOut: "Sign out",
  portalChat: "Chat with IT Support",
  portalPlaceholder: "Ask about an account",
  portalAsk: "Try asking",
  portalHint:
    "You can also paste a provisioning log entry or an error message, or ask for a person.",
  portalTryAgain: "Try again",
  portalNobodySignsIn: "Nobody can sign in to this chat yet. Please ask IT Support to set it up.",
  portalPleaseSignIn: "Please sign in to chat with IT Support.",
  portalSignInLost: "The sign-in did not reach this page. The chat works in a window of its own.",
  portalOpenChat: "Open the chat",
  portalStillSignedIn: "You are still signed in: the sign-out did not reach the server.",
  portalEnded: "This conversation has ended.",
  portalLost: "The connection was lost.",
  portalUnreachable: "IT Support cannot be reached just now.",
  portalSignedIn: "You are signed in",
  portalSignedInNote: "You can close this window and go on in the chat.",
  embedTitle: "Accounts help",
  embedButton: "Account missing?",
  embedClose: "Close the chat",
  embedNews: "There is a new answer in the chat.",
} as const;
