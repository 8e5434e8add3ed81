import { type Texts } from "../englishTexts";
import { type signInTexts as english } from "../signInTexts";

/** What the bot says in French about signing in; a part of `texts`. */
export const signInTexts = {
  signInOffer:
    "Je n'ai pas le droit de tout lire moi-même. Connectez-vous, et je regarde avec vos droits. Ou répondez à mes questions ; elles font avancer aussi.",
  signInAgain:
    "Microsoft Entra ID demande une nouvelle connexion avant que je puisse lire avec vos droits. D'ici là, je continue avec ce que je vois.",
  signInButton: "Se connecter",
  signedIn: "Vous êtes connecté. Posez de nouveau la question, et je regarde avec vos droits.",
  signInFailed:
    "La connexion n'a pas abouti, je continue donc sans elle. Répondez à mes questions, ou parlez à une personne.",
} as const satisfies Pick<Texts, keyof typeof english>;
