import { type Texts } from "../englishTexts";
import { type signInTexts as english } from "../signInTexts";

/** What the bot says in French about signing in; a part of `texts`. */
export const signInTexts = {
  signInOffer:
    "Je n'ai pas le droit de tout lire moi-même. Connectez-vous, et je regarde avec vos droits. Ou répondez à mes questions ; elles font avancer aussi.",
  signInAgain:
    "Microsoft Entra ID demande une nouvelle connexion avant que je puisse lire avec vos droits. D'ici là, je continue avec ce que je vois.",
  signInButton: "Se connecter",
  signedIn:
    "Vous êtes connecté. Posez de nouveau la question, et je regarde avec vos droits. « déconnexion » y met fin.",
  signInFailed:
    "La connexion n'a pas abouti, je continue donc sans elle. Répondez à mes questions, ou parlez à une personne.",
  signedOut: "Vous êtes déconnecté. Désormais, je lis seulement avec mes propres droits.",
  signOutNobody: "Vous n'étiez pas connecté ici : je lis seulement avec mes propres droits.",
  signOutFailed:
    "Le service de connexion ne répond pas pour l'instant, vous êtes donc encore connecté. Veuillez écrire de nouveau « déconnexion » dans une minute.",
  signOutNothing:
    "Il n'y a rien à déconnecter ici : Teams me dit qui vous êtes, et je lis seulement avec mes propres droits.",
  signOutPortal:
    "Dans le chat, il n'y a rien à déconnecter : c'est le portail qui sait qui vous êtes. « Se déconnecter », en haut de sa page, y met fin, et à ce chat aussi.",
  signOutChosen:
    "Il n'y a rien à déconnecter ici : vous choisissez qui vous êtes en haut de la page.",
  ownRights: "lu avec vos propres droits",
  guidedIntroOwnRights:
    "Vos propres droits ne me permettent pas de lire ceci : {what} ({permission}, ou un rôle pour cela, manque). Je pose donc des questions. « déconnexion » met fin à la lecture avec vos droits.",
  notSeen:
    "Ce qui s'affiche dans {app} à la connexion ne se voit pas d'ici, et je n'en conclus rien.",
  notSeenInPlace:
    "Votre compte est bien là ({app}). Ce qui s'affiche à la connexion ne se voit pas d'ici ; votre support peut le regarder.",
  notSeenLook:
    "Ce qui s'affiche dans {app} à la connexion ne se voit pas d'ici. Ce que je peux voir, c'est votre compte :",
  notSeenWhichApp:
    "Ce qu'une application affiche à la connexion ne se voit pas d'ici. Je peux regarder si votre compte est là : quelle est l'application ?",
} as const satisfies Pick<Texts, keyof typeof english>;
