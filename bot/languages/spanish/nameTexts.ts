import { type Texts } from "../englishTexts";
import { type nameTexts as english } from "../nameTexts";

/** What the bot says in Spanish to help who does not know a name; a part of `texts`. */
export const nameTexts = {
  addressNotFound:
    "Nadie en el directorio tiene «{term}» como nombre de inicio de sesión o dirección de correo. ¿Puede revisar cómo se escribe o indicar el nombre completo?",
  addressNotFoundAgain:
    "«{term}» tampoco es la dirección de nadie en el directorio. También basta un nombre completo: Entra ID > Users > All users lo encuentra por cualquier parte.",
  personNotFoundOfList: "No he encontrado a nadie con el nombre «{term}»; sigo con los demás.",
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
  shownAlready:
    "De eso trata la tarjeta de arriba ({person}, {app}). Si se refiere a otra persona con ese nombre, indíqueme su nombre de inicio de sesión.",
  shownAlreadyOwn: "Es lo que acabo de consultar: su cuenta ({app}). ¿Qué no está bien?",
  onlyOwnBeside:
    "Solo puedo consultar su propia cuenta; la otra puede consultarla su equipo de soporte. Esta es la suya:",
  onlyOwnAgain:
    "Como le dije, solo puedo consultar su propia cuenta; su equipo de soporte puede consultar otras. ¿Compruebo la suya?",
  whyApp:
    "Cada aplicación tiene su propio trabajo de aprovisionamiento, así que necesito su nombre antes de poder mirar. En Entra ID > Enterprise apps están todas. ¿Cuál es?",
  whyAppEmployee:
    "Con aplicación me refiero al programa o sitio web donde le falta una cuenta. Cada una recibe sus cuentas por separado, así que necesito su nombre para mirar. ¿Cómo se llama donde inicia sesión?",
  whyPerson:
    "El registro tiene entradas propias de cada persona, así que necesito saber cuáles leer. Basta un nombre completo, un nombre de inicio de sesión o un identificador de trabajador. ¿Quién es?",
  whyGroup:
    "Miro un solo grupo cada vez, así que necesito su nombre o el de alguien que esté en él. ¿Cuál es?",
  whyOnlyOwn:
    "Lo que una cuenta dice de alguien es solo para esa persona y el equipo de soporte. ¿Compruebo la suya?",
  timeNoted: "Es útil saber desde cuándo. Aun así, todavía necesito el nombre.",
  mayNotSearchOwn:
    "Aquí no tengo permiso para buscar dónde le falta una cuenta, así que se lo pregunto.",
  personNear: "No encontré a nadie llamado «{term}». ¿Es una de estas personas?",
  deletedUnread:
    "No pude mirar entre los usuarios eliminados; quien se fue hace poco puede estar allí: Entra ID > Users > Deleted users.",
} as const satisfies Pick<Texts, keyof typeof english>;
