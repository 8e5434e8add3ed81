/** What the bot says in English to who objects to a card, by key; a part of `englishTexts`. */
export const objectionTexts = {
  objectionSame: "I read it anew at {readAt}. It still says: {line}",
  objectionTwice: "Nothing has changed since I read it: {line}",
  objectionTellWhat:
    "Write what you see there instead, such as a value, a group or an entry of the log, and I look at that; or a person compares the two with you.",
  objectionMany:
    "I read all of it anew. If somebody is missing in it, name the person, and I look at that one:",
  objectionChanged: "I read it anew, and it is different by now:",
  objectionGroup:
    "What is often mistaken here: only direct members of a group count, and only if that very group is assigned to {app}. Members of a group inside it do not count. A dynamic group has to be processed first, and after a change some minutes pass until it is seen.",
  objectionScope:
    "What is often mistaken here: to be assigned is not enough, since the filter looks at attributes as they stand in the directory, to the letter. A change made in HR or Active Directory has to arrive there first.",
  objectionTime:
    "What is often mistaken here: a change counts from the next cycle on, not from the moment it was made. Whoever was added after the last cycle is still to come.",
  objectionRole:
    "What is often mistaken here: to be assigned is not enough where the role is one that is not provisioned, or the assignment is damaged. Removing and adding it again mends the latter.",
  objectionOther:
    "If you see something else there, a person can compare the two; what you wrote goes along.",
  objectionOwn:
    "What you were given may take about an hour to get through. If it was longer ago, a person can look into it.",
} as const;
