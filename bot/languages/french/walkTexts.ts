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
} as const satisfies Pick<Texts, keyof typeof english>;
