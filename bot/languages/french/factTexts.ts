import { type Texts } from "../englishTexts";
import { type factTexts as english } from "../factTexts";
import { expressionTexts } from "./expressionTexts";

/** What the bot says in French when it is asked for one fact about a person; a part of `texts`. */
export const factTexts = {
  ...expressionTexts,
  factIs: "{label} ({person}) : {value}. Lu dans l'annuaire à {readAt}.",
  factEmpty: "{label} ({person}) : vide. Lu dans l'annuaire à {readAt}.",
  factOn: "Le compte est activé ({person}). Lu dans l'annuaire à {readAt}.",
  factOff: "Le compte est désactivé ({person}). Lu dans l'annuaire à {readAt}.",
  factDeleted:
    "Le compte est supprimé et peut être restauré pendant 30 jours ({person}). Lu dans l'annuaire à {readAt}.",
  factCreated: "Création du compte : {createdAt} ({person}). Lu dans l'annuaire à {readAt}.",
  factGroups: "Groupes directs ({person}) : {groups}. Lu dans l'annuaire à {readAt}.",
  factGroupsMore:
    "Groupes directs, en partie ({person}) : {groups}. Lu dans l'annuaire à {readAt} ; le reste : Entra ID > Users > {person} > Groups.",
  factGroupsNone: "Aucun groupe direct ({person}). Lu dans l'annuaire à {readAt}.",
  factNotRead: "Je ne lis pas cela. Cela figure ici : Entra ID > Users > {person} > {page}.",
  factDenied:
    "Je n'ai pas le droit de lire cela : l'autorisation {permission} manque. Cela figure ici : Entra ID > Users > {person} > {page}.",
  factUnavailable:
    "L'annuaire n'a pas répondu à l'instant. Redemandez dans une minute, ou regardez ici : Entra ID > Users > {person} > {page}.",
  factGone: "L'annuaire n'a plus ce compte ({person}), pas même parmi les supprimés.",
  factNotReadOwn: "Je n'ai pas pu lire cela de votre compte. Votre support peut le voir.",
} as const satisfies Pick<Texts, keyof typeof english>;
