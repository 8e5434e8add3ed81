import { expressionTexts } from "./expressionTexts";

/** What the bot says in English when it is asked for one fact about a person, by key; a part of `englishTexts`. */
export const factTexts = {
  ...expressionTexts,
  factIs: "{label} ({person}): {value}. Read from the directory at {readAt}.",
  factEmpty: "{label} ({person}): empty. Read from the directory at {readAt}.",
  factOn: "The account is switched on ({person}). Read from the directory at {readAt}.",
  factOff: "The account is switched off ({person}). Read from the directory at {readAt}.",
  factDeleted:
    "The account is deleted and can be restored for 30 days ({person}). Read from the directory at {readAt}.",
  factCreated:
    "The account was created ({person}): {createdAt}. Read from the directory at {readAt}.",
  factGroups: "Direct groups ({person}): {groups}. Read from the directory at {readAt}.",
  factGroupsMore:
    "Direct groups, not all of them ({person}): {groups}. Read from the directory at {readAt}; the rest: Entra ID > Users > {person} > Groups.",
  factGroupsNone: "No direct groups ({person}). Read from the directory at {readAt}.",
  factNotRead:
    "I do not read that of a person. It stands here: Entra ID > Users > {person} > {page}.",
  factDenied:
    "I may not read that: the permission {permission} is missing. It stands here: Entra ID > Users > {person} > {page}.",
  factUnavailable:
    "The directory did not answer just now. Ask again in a minute, or look here: Entra ID > Users > {person} > {page}.",
  factGone:
    "The directory has no such account any more ({person}), also not among the deleted ones.",
  factNotReadOwn: "I could not read that of your account. Your help desk can see it.",
} as const;
