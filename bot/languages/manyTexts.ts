/** What the bot says in English about many people, figures and all applications; a part of `englishTexts`. */
export const manyTexts = {
  manyState: "Who is affected",
  manyOpen:
    "Since {sinceAt}, people or groups with something open: {count}. It failed for {failed} of them; the others were skipped or are under way.",
  manyFailed:
    "Since {sinceAt}, people or groups for whom it failed and nothing since has made that good: {count}.",
  manySkipped: "Since {sinceAt}, people or groups that were skipped: {count}.",
  manyOfCause: "{cause}: people or groups since {sinceAt}: {count}.",
  manyNobody:
    "Since {sinceAt} the log shows nobody of that kind. People or groups with anything open: {open}.",
  manyRest: "{count} more are not listed. Write a name to look at one of them.",
  manyRead: "Entries read: {entries}, which is all there are.",
  manyWordFailed: "failed",
  manyWordSkipped: "skipped",
  manyWordWarning: "with a warning",
  manyLast:
    "That was the last of the {count} of the list. Each can be looked at again, or name somebody else.",
  manyChoose: "Choose one, and I look at what is behind it.",
  manyWho: "Who: {cause}",
  manyWhoFailed: "Who failed",
  manyWhoOpen: "Who is affected",
  manyUnread:
    "I could not read {what}, so I cannot say who or how many. That does not mean that nothing is there.",
  manyOwnOnly:
    "Lists of people, figures and the state of all applications are for your help desk. I can look at your own account. Is there something with yours?",
  manyStillLooking: "I am still reading. I write again here as soon as I know.",
  figuresState: "In figures",
  figuresLine:
    "Since {sinceAt}, tries: {tried}. Failed: {failed} ({rate}). Went through: {well} ({wellRate}).",
  figuresPeople: "People or groups among them: {people}.",
  figuresSkipped: "Skipped: {skipped}. A skip is no try and does not count here.",
  figuresNone: "Since {sinceAt} nothing was tried, so there is no rate.",
  figuresWeek: "You named no time, so I took the last 7 days.",
  manyTimeUnread:
    "I did not understand the time you named, so I took the last 7 days. I understand for example “in the last 3 hours”, “yesterday”, “last Monday”, “last week” or “since November 12”.",
  manyUntil: "Counted only until {untilAt}, as you asked.",
  manyWhichTime:
    "I did not understand that time. I understand for example “in the last 3 hours”, “yesterday”, “last Monday”, “last week” or “since November 12”.",
  surveyState: "How they stand",
  surveyLine: "Applications looked at: {looked}. With a provisioning job: {jobs}.",
  surveyWell: "None of these is quarantined, stopped or failing.",
  surveyTries: "tries failed: {failed} of {tried}",
  surveyNewest:
    "Tries are counted among the newest {entries} entries of all applications since {sinceAt}.",
  surveyUnread: "Jobs that could not be read: {count} ({names}). I do not know how these stand.",
  surveyLeft: "Not looked at: {count} further applications. Ask for one by its name, or go on.",
  surveyNext: "Look at the next ones",
  surveyNone: "None of them has a provisioning job.",
  surveyNoApps:
    "I could not read the list of applications, so I do not know how they stand. Ask for one by its name.",
  surveyTitle: "All applications",
  surveyRunning: "Running",
  surveyNotTold: "State not told",
  surveyOverdue: "Cycle overdue since {overdueAt}",
  manyNoneLogged:
    "In the log nobody has something open since {sinceAt}. That does not mean that nobody waits.",
  manyWaitsUnseen:
    "Who waits for an account in {app} I cannot see: while no cycle runs as it should, who was added since leaves no entry in the log. Whoever was assigned in the meantime may be waiting; name somebody, and I look at that one.",
  surveyFine: "Jobs without trouble: {names}.",
  surveyQuarantined: "In quarantine: {count}. Failing, stopped or stuck: {others}.",
  manyNone: "Since {sinceAt} the log leaves nobody with something open.",
  figuresFailedPeople:
    "Failed at least once for: {failedPeople}. Newest entry still a failure: {stillFailed}.",
  whatApplications: "the list of applications",
  manyMissing:
    "Who has no entry in the log is not listed: who really has an account in {app} I cannot see.",
  teamAsAll:
    "I cannot tell a team or a department apart here, so this is about everybody in {app}. For one of them, name the person.",
} as const;
