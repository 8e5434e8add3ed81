import { type Texts } from "../englishTexts";
import { type portalTexts as english } from "../portalTexts";

/** What the pages of the portal say in French; a part of `texts`. */
export const portalTexts = {
  portalName: "Support informatique Contoso",
  portalTagline: "Pourquoi un compte n'est-il pas créé ?",
  portalYouAre: "Vous êtes",
  portalHelpdesk: "Support",
  portalEngineer: "Ingénieur",
  portalEmployee: "Salarié",
  portalNewChat: "Nouveau chat",
  portalSignOut: "Se déconnecter",
  portalChat: "Chat avec le support informatique",
  portalPlaceholder: "Poser une question sur un compte",
  portalAsk: "Exemples de questions",
  portalHint:
    "Vous pouvez aussi coller une entrée du journal d'approvisionnement ou un message d'erreur, ou demander une personne.",
  portalTryAgain: "Réessayer",
  portalNobodySignsIn:
    "Personne ne peut encore se connecter à ce chat. Demandez au support informatique de l'activer.",
  portalPleaseSignIn: "Connectez-vous pour discuter avec le support informatique.",
  portalSignInLost:
    "La connexion n'est pas arrivée jusqu'à cette page. Le chat fonctionne dans sa propre fenêtre.",
  portalOpenChat: "Ouvrir le chat",
  portalStillSignedIn: "Vous êtes encore connecté : la déconnexion n'a pas atteint le serveur.",
  portalEnded: "Cette conversation est terminée.",
  portalLost: "La connexion a été perdue.",
  portalUnreachable: "Le support informatique n'est pas joignable pour l'instant.",
  portalSignedIn: "Vous êtes connecté",
  portalSignedInNote: "Vous pouvez fermer cette fenêtre et continuer dans le chat.",
  embedTitle: "Aide pour les comptes",
  embedButton: "Un compte manque ?",
  embedClose: "Fermer le chat",
  embedNews: "Il y a une nouvelle réponse dans le chat.",
} as const satisfies Pick<Texts, keyof typeof english>;
