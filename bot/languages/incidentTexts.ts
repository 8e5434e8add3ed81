/** What the bot says in English about known incidents, by key; a part of `englishTexts`. */
export const incidentTexts = {
  incidentTitle: "Incident · {app}",
  incidentStateOpen: "Open since {sinceAt}",
  incidentStateTaken: "With {owner}, open since {sinceAt}",
  incidentStateOver: "Over since {overAt}",
  incidentCredentialsRefused:
    "The saved credentials for {app} are refused, so nothing gets through.",
  incidentQuarantine: "The provisioning job of {app} is in quarantine and runs only rarely.",
  incidentSilent: "The provisioning job of {app} is on, but has finished no cycle since {sinceAt}.",
  incidentFailuresJumped: "Far more of what is sent to {app} fails than before.",
  incidentNew: "An incident, seen before anybody asked.",
  incidentHeadingLog: "In the provisioning log",
  incidentLog: "{failed} of {entries} entries since {sinceAt} failed.",
  incidentLogEmpty: "No entries since {sinceAt}.",
  incidentCause: "{cause}: {entries}",
  incidentHeadingCases: "Cases",
  incidentCases: "Cases under it: {count}",
  incidentNextSilent:
    "Open Entra ID > Enterprise apps > {app} > Provisioning and see whether a cycle is under way. If none is, restart provisioning there.",
  incidentNextFailures:
    "Open Entra ID > Enterprise apps > {app} > Provisioning logs, take the most frequent failure above, and see what changed around {sinceAt}.",
  incidentEnded: "The incident with {app} is over since {overAt}.",
  incidentTakenBy: "{owner} sees to the incident with {app} now.",
  incidentHandedBack: "You handed back the incident with {app}. Others can take it again.",
  incidentList: "Open incidents: {count}",
  incidentListNone: "No incident is open at the moment.",
  incidentNotWatching:
    "No application is watched, so no incident can be known. Name applications in the setting WATCHED_APPLICATIONS.",
  headingKnown: "Known already",
  incidentKnown: "{line} Known since {sinceAt}.",
  incidentKnownBy: "{line} Known since {sinceAt}; {owner} sees to it.",
  incidentOwn: "There is a known problem with {app} since {sinceAt}, for everyone.",
  incidentOwnBy:
    "There is a known problem with {app} since {sinceAt}, for everyone. {owner} sees to it.",
  incidentTellMe: "Tell me when the problem is over",
  incidentFollowing: "I write here as soon as the known problem with {app} is over.",
  incidentStopOne: "Stop: known problem, {app}",
  incidentStopped: "All right, I no longer follow the known problem with {app}.",
  incidentOverForYou:
    "Good news: the known problem with {app} is over. If an account is still missing, ask me again.",
  incidentOverForCase:
    "The known problem with {app} behind case {number} is over. If something is still wrong, write it here or to the engineer.",
  incidentOverOnCase: "The incident behind case {number} is over.",
  caseHeadingIncident: "Part of a known incident",
  caseIncident: "{app}, open since {sinceAt}",
} as const;
