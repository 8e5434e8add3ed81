/** What the bot says in English to help who does not know a name, by key; a part of `englishTexts`. */
export const nameTexts = {
  addressNotFound:
    "Nobody in the directory has “{term}” as sign-in name or e-mail address. Could you check how it is written, or give me the full name?",
  addressNotFoundAgain:
    "“{term}” is nobody's address in the directory either. A full name will do, too: Entra ID > Users > All users finds it by any part.",
  personNotFoundOfList: "I found nobody called “{term}”, so I go on with the others.",
  personHelpToName:
    "Then let us find the name first: Entra ID > Users > All users, search for any part of it, and copy the user principal name from there. Or ask whoever told you about it.",
  groupHelpToName:
    "Then let us find the group first: Entra ID > Groups > All groups, or Entra ID > Enterprise apps > the application > Users and groups. Somebody who is in it will do, too.",
  appHelp:
    "Then let us find the application first: Entra ID > Enterprise apps lists all of them. Whoever misses the account can say where they sign in.",
  appHelpEmployee:
    "Then write what it is called where you sign in, or what it is for. If that is no help either, a person can find it with you.",
  personWhichHelp:
    "Department and sign-in name tell them apart: ask whoever told you about it. Which one is it?",
  shownAlready:
    "That is what the card above is about ({person}, {app}). If you mean somebody else of that name, give me the sign-in name.",
  shownAlreadyOwn:
    "That is what I looked at just now: your account in {app}. What about it is not right?",
  onlyOwnBeside:
    "I can only look up your own account; your help desk can look up your colleague's. This is yours:",
  onlyOwnAgain:
    "As before, I can only look up your own account; your help desk can look up others. Shall I check yours?",
  whyApp:
    "Each application has a provisioning job of its own, so I need its name before I can look. Entra ID > Enterprise apps lists all of them. Which one is it?",
  whyAppEmployee:
    "By application I mean the program or website where your account is missing. Each gets its accounts on its own, so I need its name to look. What is it called where you sign in?",
  whyPerson:
    "The log has entries of its own for each person, so I need to know whose to read. A full name, a sign-in name or a worker id will do. Who is it?",
  whyGroup:
    "I look up one group at a time, so I need its name, or that of somebody in it. Which one is it?",
  whyOnlyOwn:
    "What an account tells about somebody is for that person and the help desk. Shall I check yours?",
  timeNoted: "Good to know since when. I still need the name, though.",
  mayNotSearchOwn: "I may not look up here where an account of yours is missing, so I have to ask.",
  personNear: "I found nobody called “{term}”. Is it one of these people?",
  deletedUnread:
    "Among the deleted users I could not look; somebody who left lately may be there: Entra ID > Users > Deleted users.",
} as const;
