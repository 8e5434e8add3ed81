/** What the bot says in English about groups of the directory, by key; a part of `englishTexts`. */
export const standingTexts = {
  groupNotFound:
    "I looked in the directory and found neither a group nor a person called “{term}”. Could you give the whole name?",
  groupWhich: "Several groups fit “{term}”: {names}. Please write the whole name of one.",
  groupsDenied:
    "I may not read the groups of this tenant ({permission} is missing), so I cannot look up “{term}”. Somebody who is in it can be looked up instead.",
  groupsUnavailable:
    "I could not read the groups of this tenant just now, so I do not know about “{term}”. Please check again in a moment.",
  groupAssigned:
    "The group “{group}” is assigned to {app}. Its direct members are provisioned as far as the scoping filter takes them.",
  groupNotSecurity:
    "The group “{group}” is assigned to {app}, but it is not security enabled, and such a group does not count. Assign a security group instead.",
  groupInside:
    "The group “{group}” is not assigned to {app} itself; it is inside “{outer}”, which is. A group inside an assigned group does not count.",
  groupNotAssigned: "The group “{group}” is not assigned to {app}.",
  groupAssign:
    "If its members should have {app}: Entra ID > Enterprise apps > {app} > Users and groups > Add user/group. Only where Scope is Sync all users and groups, no assignment is needed.",
  groupHolds:
    "Inside it: {inner}. Their members are not provisioned by this assignment; assign these groups as well.",
  groupsWritten: "{app} also takes groups themselves: a mapping for groups is switched on.",
  groupsNotWritten:
    "{app} takes no groups themselves, only people: no mapping for groups is switched on.",
  groupEntry: "Newest log entry of the group itself: {entryAt}, {said}.",
  groupEntryNone: "The log has no entry of the group itself.",
} as const;
