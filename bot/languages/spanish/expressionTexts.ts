import { type Texts } from "../englishTexts";
import { type expressionTexts as english } from "../expressionTexts";

/** What the bot says in Spanish of a mapping expression that somebody pasted; a part of `texts`. */
export const expressionTexts = {
  expressionFor: "Con los valores del directorio para {person}, leídos a esta hora ({readAt}):",
  expressionGives: "Da {value}.",
  expressionNothing: "No da nada: el valor está vacío.",
  expressionDropped: "Saca el atributo del flujo: no se envía nada para él.",
  expressionOpen:
    "Lo que da depende del azar, de la hora o de lo que contiene el destino: solo el servicio lo sabe. Provision on demand lo muestra, y escribe en el destino.",
  expressionWrong: "No se puede evaluar. Carácter {place}: {reason}",
  expressionUpTo: "Hasta ahí se lee: {before}",
  expressionNeeds:
    "Para evaluarla necesito {attributes}. Diga una persona y tomo los valores del directorio, o ponga un valor entre comillas rectas en lugar de un atributo.",
  expressionUnread:
    "No leo {attributes}, así que no puedo decir qué da para {person}. Ponga el valor entre comillas rectas en su lugar y la evalúo.",
  expressionSteps: "Paso a paso:",
} as const satisfies Pick<Texts, keyof typeof english>;
