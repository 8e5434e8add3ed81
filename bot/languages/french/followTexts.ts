import { type Texts } from "../englishTexts";
import { type followTexts as english } from "../followTexts";

/** What the bot says in French about wishes to be told; a part of `texts`. */
export const followTexts = {
  followingNothing:
    "Je n'ai aucun suivi en cours pour vous en ce moment. Le bouton « Me prévenir quand c'est fait » sous une réponse lance un suivi.",
  followingTooMany: "J'ai déjà dix suivis en cours pour vous. Lequel dois-je arrêter ?",
  followOverAlready: "Ce suivi est déjà terminé.",
  followingLeaver:
    "Je garde un œil sur le compte dans {app} pour {person} et j'écris ici dès que le journal montre sa désactivation, pendant une semaine au plus. « Arrêter le suivi » y met fin.",
  followLeaverNothing:
    "Il n'y a rien à surveiller : je ne vois aucun compte encore actif dans {app} pour {person}. « Revérifier » regarde à nouveau.",
  followingApp:
    "Je garde un œil sur {app} et j'écris ici dès qu'il y a du nouveau, pendant une semaine au plus. « Arrêter le suivi » y met fin.",
  followingAlreadyApp: "Je surveille déjà {app} et j'écris ici quand il y a du nouveau.",
  stopFollowingOneApp: "Arrêter pour {app}",
  followStoppedApp: "D'accord, j'arrête le suivi ({app}).",
  followDoneApp: "Bonne nouvelle dans {app} :",
  followChangedApp: "Il y a du nouveau dans {app} :",
  followEndedApp:
    "J'ai suivi {app} pendant une semaine et rien n'a changé, donc j'arrête ici. Une personne peut regarder avec vous, ou bien reposez-moi la question.",
  followWhich:
    "Je peux vous prévenir quand un compte est là. Nommez la personne et l'application, et je regarde d'abord.",
  followWhichOwn:
    "Je peux vous prévenir quand votre compte est là. De quelle application s'agit-il ?",
  followCannot:
    "Je ne peux pas suivre cela. Je peux suivre un compte que je consulte moi-même : nommez la personne et l'application.",
  followCannotOwn:
    "Je ne peux pas suivre cela. Je peux suivre un de vos comptes : nommez l'application.",
  followInPlace:
    "Il n'y a rien à attendre : pour autant que je voie, tout est en place. « Revérifier » regarde encore une fois.",
} as const satisfies Pick<Texts, keyof typeof english>;
