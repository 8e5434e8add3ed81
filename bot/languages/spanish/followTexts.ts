import { type Texts } from "../englishTexts";
import { type followTexts as english } from "../followTexts";

/** What the bot says in Spanish about wishes to be told; a part of `texts`. */
export const followTexts = {
  followingNothing:
    "Ahora mismo no estoy pendiente de nada para usted. El botón «Avisarme cuando esté listo» debajo de una respuesta lo inicia.",
  followingTooMany: "Ya estoy pendiente de diez casos para usted. ¿Cuál dejo?",
  followOverAlready: "Ya no estoy pendiente de eso.",
  followingLeaver:
    "Estoy pendiente de la cuenta en {app} para {person} y escribo aquí en cuanto el registro muestre que se ha desactivado, durante una semana como máximo. «Dejar de seguirlo» lo termina.",
  followLeaverNothing:
    "No hay nada que vigilar: no veo ninguna cuenta activa en {app} para {person}. «Volver a comprobar» mira otra vez.",
  followingApp:
    "Estoy pendiente de {app} y escribo aquí en cuanto haya novedades, durante una semana como máximo. «Dejar de seguirlo» lo termina.",
  followingAlreadyApp: "Ya estoy pendiente de {app} y escribo aquí cuando haya novedades.",
  stopFollowingOneApp: "Dejar ({app})",
  followStoppedApp: "De acuerdo, ya no estoy pendiente de {app}.",
  followDoneApp: "Buenas noticias sobre {app}:",
  followChangedApp: "Hay novedades sobre {app}:",
  followEndedApp:
    "He estado pendiente de {app} durante una semana y no ha cambiado nada, así que lo dejo aquí. Una persona puede mirarlo con usted, o vuelva a preguntarme.",
  followWhich:
    "Puedo avisarle cuando haya una cuenta. Diga la persona y la aplicación, y primero miro.",
  followWhichOwn: "Puedo avisarle cuando esté su cuenta. ¿De qué aplicación se trata?",
  followCannot:
    "De eso no puedo estar pendiente. Sí de una cuenta que yo mismo consulte: diga la persona y la aplicación.",
  followCannotOwn: "De eso no puedo estar pendiente. Sí de una cuenta suya: diga la aplicación.",
  followInPlace:
    "No hay nada que esperar: por lo que veo, está todo en su sitio. «Volver a comprobar» vuelve a mirar.",
} as const satisfies Pick<Texts, keyof typeof english>;
