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
  credentialsTutorialMeaning:
    "El tutorial es la página que explica cómo conectar {app}. Dice qué dirección y qué tipo de clave espera {app}, y qué debe tener permitido la cuenta que hay detrás de la clave.",
  credentialsTestMeaning:
    "Test connection prueba al momento la dirección y la clave y muestra qué responde {app}. No cambia nada.",
  credentialsRequestMeaning:
    "Test connection a menudo solo dice que falló. Si usted le pide lo mismo a {app}, con cualquier herramienta que envíe solicitudes, verá toda la respuesta, y en ella está el motivo.",
  credentialsContactMeaning:
    "Si {app} rechaza también su propia solicitud, el asunto es entre usted y {app}. Si acepta la suya y no la del servicio, aquí hay algo configurado de otra manera, y una persona puede averiguar qué es.",
} as const satisfies Pick<Texts, keyof typeof english>;
