/** What the bot says in English of what becomes of an account, by key; a part of `englishTexts`. */
export const outlookTexts = {
  deletedUntil:
    "{person} is among the deleted users of Entra ID (since {deletedAt}) and can be restored until {untilAt}.",
  deletedNow: "{person} is among the deleted users of Entra ID, which keeps them for 30 days.",
  deletedRestore:
    "If {person} is to come back: a user administrator restores the user in that time, under Entra ID > Users > Deleted users; after it only a new user helps. The next cycle then takes {person} up again.",
  deletedStays:
    "Otherwise there is nothing to do in Entra ID: the service switches off an account in {app} that it manages, and deletes it once the user is gone for good, 30 days after the deletion.",
  outlookLeaves:
    "The service knows no last day: it acts once {person} is blocked or deleted in Entra ID, or no longer assigned to {app}.",
  outlookThen:
    "Then the next cycle, usually within 40 minutes, switches off the account in {app}. Where the user is deleted in Entra ID, the account is deleted there as well, 30 days later.",
  outlookNotManaged:
    "As it stands, the service does not provision {person} to {app}: an account that is there all the same does not go away by itself. Have the owner of {app} look.",
  outlookOnLeave:
    "A leave by itself changes nothing: what counts is whether {person} is enabled in Entra ID and assigned to {app}.",
  outlookWhileOff:
    "While the user is disabled, an account in {app} that the service manages is switched off, not deleted. It is deleted only where the user is deleted in Entra ID, 30 days later.",
  outlookBack:
    "Once {person} is back: enable the user in Entra ID (Users > {person} > Account enabled). The next cycle, usually within 40 minutes, switches the account on again.",
  outlookRemoved:
    "The service does not notice what is deleted in {app} by hand: for it, the account of {person} is still there, so it does not come back by itself.",
  outlookMadeAgain:
    "To have it made again: Entra ID > Enterprise apps > {app} > Provisioning > Provision on demand, for {person}. It looks in {app} anew and makes the account where it finds none.",
  outlookStale:
    "If that fails because the account is not found, the old link is in the way: have Provisioning of {app} restarted. A full cycle, 20 minutes to several hours, matches everybody anew.",
  outlookWaits:
    "Without that the service tries again only when something changes for {person} in Entra ID, and may fail then for the same reason.",
} as const;
