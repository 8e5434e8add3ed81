/** What the bot says in English about fixes, by key; a part of `englishTexts`. */
export const fixTexts = {
  fixProvisionOnDemandTitle: "Provision on demand",
  fixProvisionOnDemandWhat:
    "The service looks at {person} now and creates or changes the account in {app}. It is no dry run: it writes.",
  fixProvisionOnDemandCosts: "It takes up to a minute. Nobody else is concerned.",
  fixProvisionOnDemandUndo:
    "It cannot be undone from here: an account that was created has to be removed in {app}.",
  fixProvisionOnDemandByHand:
    "Entra ID > Enterprise apps > {app} > Provisioning > Provision on demand.",
  fixStartJobTitle: "Start provisioning",
  fixStartJobWhat:
    "Provisioning to {app} is started again. It goes on where it stopped and catches up with the changes since.",
  fixStartJobCosts:
    "Everybody who changed meanwhile is created, changed or switched off in {app} in the next cycles.",
  fixStartJobUndo:
    "What a cycle has written cannot be taken back by stopping again. Make sure that nobody stopped it on purpose.",
  fixStartJobByHand: "Entra ID > Enterprise apps > {app} > Provisioning > Start provisioning.",
  fixRestartJobTitle: "Restart provisioning",
  fixRestartJobWhat: "Provisioning to {app} is restarted with the reset {reset} and nothing more.",
  fixRestartJobCosts:
    "No full cycle is asked for. If the reason is still there, the job goes back into quarantine.",
  fixRestartJobCostsFull:
    "A full cycle follows: everybody is looked at again, 20 minutes to several hours, and new changes wait until it is through.",
  fixRestartJobUndo: "What the job forgets by it, it does not remember again.",
  fixRestartJobByHand:
    "Entra ID > Enterprise apps > {app} > Provisioning > Restart provisioning. It always begins a full cycle.",
  fixTestCredentialsTitle: "Test the saved credentials",
  fixTestCredentialsWhat:
    "The service tries the credentials that are saved for {app}. I neither see them nor ask for any.",
  fixTestCredentialsCosts: "It costs nothing and changes nothing.",
  fixTestCredentialsUndo: "There is nothing to undo.",
  fixTestCredentialsByHand:
    "Entra ID > Enterprise apps > {app} > Provisioning > Admin credentials > Test connection. New ones are entered there, never here.",
  fixRecreateAssignmentTitle: "Remove and recreate the assignment",
  fixRecreateAssignmentWhat:
    "The assignment of {person} to {app} is removed and made again with the same role. I keep a copy of the old one and give it back if the second half fails.",
  fixRecreateAssignmentCosts:
    "It takes some seconds. If a cycle begins just between, an account that is there is switched off until the next one.",
  fixRecreateAssignmentUndo:
    "The new assignment has another id and today's date; the old ones do not come back.",
  fixRecreateAssignmentByHand:
    "Entra ID > Enterprise apps > {app} > Users and groups: remove {person}, then add the same role again.",
  fixOldAssignment: "The assignment now: role {role}, since {assignedAt}.",
  fixOldAssignmentUndated: "The assignment now: role {role}.",
  fixAbout: "{title}: {person}, {app}",
  fixAboutApp: "{title}: {app}",
  fixCosts: "What it costs: {costs}",
  fixUndo: "What cannot be undone: {undo}",
  fixRightsApp: "It is done with the bot's identity ({permission}) and recorded with your name.",
  fixRightsDelegated: "It is done with your own rights ({permission}) and recorded with your name.",
  fixOnce: "This confirmation works once, for you, until {untilAt}.",
  fixNow: "Do it now",
  fixLeave: "Leave it",
  fixWhich: "Which of these shall I prepare? Nothing is changed before you confirm it.",
  fixNotCalledFor:
    "Nothing that I found here calls for “{title}”, so I do not offer it. If you want it all the same: Entra ID > Enterprise apps > {app} > Provisioning.",
  fixOther: "“{title}” is not what this calls for. What I can prepare here:",
  fixConfirmInWords:
    "To be sure: press “Do it now”, or write it, and I begin ({title}: {app}). Nothing is changed until then.",
  canDo: "Yes, once you confirm it:",
  cannotDo: "No, I cannot change that from here.",
  fixLeft: "All right, I changed nothing.",
  fixDoing: "I am on it: {title}, {app}.",
  fixOnlyEngineers: "Only engineers can do that, so I changed nothing.",
  fixOff: "Changes from here are switched off (FIXES), so I changed nothing. By hand: {way}",
  fixNoToken:
    "This would be done with your own rights, and nobody can sign in for that here yet, so I changed nothing. By hand: {way}",
  fixSignInFirst:
    "This is done with your own rights: sign in, then press it again. I changed nothing. By hand: {way}",
  fixSignInInTeams:
    "This is done with your own rights, and you sign in for that in our own chat in Teams: ask there, and press it on the answer. I changed nothing. By hand: {way}",
  fixOutdated: "That confirmation does not hold any more, so I changed nothing.",
  fixUsed: "You confirmed that already ({usedAt}), and I did not do it again.",
  fixUnderWay: "It is still under way.",
  fixDoesNotFit: "As it stands now, this does not help: {title}. I changed nothing.",
  fixDone: "Done: {title}, {app}.",
  fixFollows: "I watch the log and tell you as soon as its effect shows.",
  fixCredentialsGood: "The credentials that are saved for {app} work.",
  fixCredentialsBad: "The credentials that are saved for {app} are refused. {said}",
  fixOnDemandSuccess: "The service reports success for {person} in {app}.",
  fixOnDemandSkipped: "The service skipped {person} in {app} and wrote nothing. {said}",
  fixOnDemandFailure: "The service tried {person} in {app} and failed. {said}",
  fixOnDemandUnread: "The service took it for {person} in {app}, but I could not read its answer.",
  fixAlreadySo: "Provisioning to {app} runs already, so I changed nothing.",
  fixUnknown:
    "I do not know whether it went through: no answer came. I do not send it again by myself.",
  fixOwed:
    "I removed the assignment of {person} to {app}, or tried to, and could not make it again yet. {said} I keep trying and tell you. By hand: {way}",
  fixRestored: "{person} has the assignment to {app} again, with the same role.",
  fixDenied:
    "Microsoft Graph refused it: {permission} or the role for it is missing. By hand: {way}",
  fixSignIn: "Microsoft Graph wants a new sign-in, so nothing was changed. By hand: {way}",
  fixNotFound: "Microsoft Graph finds no such thing any more, so nothing was changed.",
  fixRefused: "Microsoft Graph said no, so nothing was changed. {said} By hand: {way}",
  fixBusy: "Microsoft Graph is busy, so nothing was changed. Try again in {seconds} seconds.",
  fixUnavailable: "I could not read how it stands, so I changed nothing. Try again in a moment.",
  fixStopJobFirst:
    "{app} signs in with OAuth: its provisioning has to be stopped before somebody is provisioned on demand, and started afterwards. I changed nothing. By hand: {way}",
  fixWantsDistinguishedName:
    "People of {app} come from Active Directory and are known there by their distinguished name only. I changed nothing. By hand: {way}",
  fixNotSupported: "The provisioning of {app} does not offer that. I changed nothing.",
  fixNoAssignment: "{person} has no assignment of their own to {app} any more. I changed nothing.",
  fixSeveralAssignments:
    "{person} has several assignments to {app}, and I cannot tell which one it is. I changed nothing. By hand: {way}",
  fixInterrupted: "I was interrupted before it was done. Nothing was changed; you can begin again.",
  fixTookEffect: "It shows in {app}: {line} I keep watching.",
  fixJobRuns: "Provisioning runs again and has still to complete its first cycle.",
  fixForYou:
    "{by} has done something about it in {app}. I watch it and tell you as soon as it has worked.",
  fixWorkedForYou:
    "Good news: it has worked in {app}. Case {number} stays open until {by} closes it.",
} as const;
