import { type Texts } from "../englishTexts";
import { type walkTexts as english } from "../walkTexts";

/** What the bot says in French while it walks somebody through steps; a part of `texts`. */
export const walkTexts = {
  nextStep: "Étape suivante",
  nextStepShort: "Suivant",
  firstStep: "C'était la première étape.",
  lastStep: "C'était la dernière étape.",
  credentialsFine:
    "D'après ce que je peux voir, les informations d'identification enregistrées pour {app} ne sont pas ce qui bloque. Si elles sont malgré tout refusées, procédez dans cet ordre :",
  credentialsTutorial:
    "1. Ouvrez le tutoriel d'approvisionnement pour {app} et comparez l'adresse, le type de jeton et les droits de son compte avec les vôtres.",
  credentialsTest:
    "2. Entra ID > Enterprise apps > {app} > Provisioning > Admin credentials : ressaisissez-les et choisissez Test connection.",
  credentialsRequest:
    "3. Faites la même requête vous-même avec cette adresse et ce jeton, par exemple la recherche d'un seul utilisateur. La réponse donnée par {app} est la raison.",
  credentialsContact:
    "4. Si cette requête échoue aussi, transmettez la réponse à l'équipe qui développe {app} ; si elle réussit, parlez ici à une personne.",
  credentialsTutorialMeaning:
    "Le tutoriel est la page qui explique comment connecter {app}. Elle indique l'adresse et le type de clé attendus par {app}, et ce que le compte derrière la clé doit avoir le droit de faire.",
  credentialsTestMeaning:
    "Test connection essaie tout de suite l'adresse et la clé pour {app} et montre la réponse. Cela ne modifie rien.",
  credentialsRequestMeaning:
    "Test connection dit souvent seulement que cela a échoué. Si vous posez vous-même la même question à {app}, avec n'importe quel outil qui envoie des requêtes, vous voyez toute la réponse, et elle donne la raison.",
  credentialsContactMeaning:
    "Si {app} refuse aussi votre propre requête, l'affaire est entre vous et {app}. Si la vôtre passe et pas celle du service, quelque chose est configuré autrement ici, et une personne peut trouver quoi.",
} as const satisfies Pick<Texts, keyof typeof english>;
