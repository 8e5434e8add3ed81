import { type Texts } from "../englishTexts";
import { type walkTexts as english } from "../walkTexts";

/** What the bot says in Spanish while it walks somebody through steps; a part of `texts`. */
export const walkTexts = {
  nextStep: "Siguiente paso",
  nextStepShort: "Siguiente",
  firstStep: "Ese era el primer paso.",
  lastStep: "Ese era el último paso.",
  credentialsFine:
    "Por lo que veo, las credenciales guardadas de {app} no son lo que lo impide. Si aun así se rechazan, siga este orden:",
  credentialsTutorial:
    "1. Abra el tutorial de aprovisionamiento de {app} y compare con lo suyo la dirección, el tipo de token y los permisos de la cuenta que se usa.",
  credentialsTest:
    "2. Entra ID > Enterprise apps > {app} > Provisioning > Admin credentials: introdúzcalas de nuevo y pulse Test connection.",
  credentialsRequest:
    "3. Haga usted la misma solicitud con esa dirección y ese token, por ejemplo una búsqueda de un usuario. Lo que responda {app} es el motivo.",
  credentialsContact:
    "4. Si esa solicitud también falla, la respuesta es para el fabricante de {app}; si funciona, hable aquí con una persona.",
} as const satisfies Pick<Texts, keyof typeof english>;
