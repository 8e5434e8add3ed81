import { type Texts } from "../englishTexts";
import { type nameTexts as english } from "../nameTexts";

/** What the bot says in Spanish to help who does not know a name; a part of `texts`. */
export const nameTexts = {
  personHelpToName:
    "Busquemos primero el nombre: Entra ID > Users > All users; busque allí cualquier parte del nombre y copie el nombre principal de usuario. O pregunte a quien se lo dijo.",
  groupHelpToName:
    "Busquemos primero el grupo: Entra ID > Groups > All groups, o Entra ID > Enterprise apps > la aplicación > Users and groups. También basta alguien del grupo.",
  appHelp:
    "Busquemos primero la aplicación: en Entra ID > Enterprise apps están todas. Quien no tiene la cuenta puede decir dónde inicia sesión.",
  appHelpEmployee:
    "Escriba entonces cómo se llama donde inicia sesión, o para qué sirve. Si tampoco eso ayuda, una persona puede buscarla con usted.",
  personWhichHelp:
    "El departamento y el nombre de inicio de sesión los distinguen: pregunte a quien se lo dijo. ¿Quién es?",
  onlyOwnAgain:
    "Como le dije, solo puedo consultar su propia cuenta; su equipo de soporte puede consultar otras. ¿Compruebo la suya?",
} as const satisfies Pick<Texts, keyof typeof english>;
