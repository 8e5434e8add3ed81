/** What the bot says in English of somebody who left, by key; a part of `englishTexts`. */
export const leaverTexts = {
  leaverStillIn:
    "As long as {person} is enabled in Entra ID and assigned to {app}, the service leaves the account there as it is.",
  leaverStillOn:
    "{person} is still enabled in Entra ID, so nothing there tells the service to switch an account off.",
  leaverOff:
    "{person} is no longer active in Entra ID; that switches accounts off which the service manages.",
  leaverUnassigned: "Without an assignment the service switches off accounts that it manages.",
  leaverNoTrace: "I see no trace that {app} ever got an account for {person}.",
  leaverIfThere:
    "If an account is there all the same, the service does not manage it: have the owner of {app} switch it off.",
  leaverTakeAway:
    "To take the access away: block the sign-in of {person} in Entra ID, or remove the assignment (Enterprise apps > {app} > Users and groups).",
  leaverNextCycle: "The next cycle, usually within 40 minutes, switches the account off.",
  leaverIfStillOn:
    "If the account in {app} stays on, the service does not manage it: have the owner of {app} switch it off there.",
  removalOwn:
    "I only read and can delete or switch off no account. Your manager or your help desk can have your access taken away; the next update then switches the account off in the application, which keeps what is in it until its owner deletes it.",
  removalLeaving:
    "Whoever leaves the company loses the accounts in the same way, once the main account is switched off. The day of that is known to your HR department or your help desk.",
  leaverAtOnce: "If it cannot wait, have the owner of {app} switch the account off there.",
} as const;
