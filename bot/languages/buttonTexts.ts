/** What stands on the buttons of a diagnosis card in English, and what they answer; a part of `englishTexts`. */
export const buttonTexts = {
  showSteps: "Show the log steps",
  solvedIt: "This solved it",
  solvedThanks: "Good to hear. If another account is missing, just ask.",
  copyForTicket: "Copy for a ticket",
  didNotHelp: "This did not help",
  didNotHelpNext:
    "Thank you for telling me; it counts for this kind of answer, without your name. A person can look at it with you.",
  ticketRequests: "Graph request ids: {ids}",
  talkToPerson: "Talk to a person",
  openAdminCenter: "Open in admin center",
} as const;
