import { type Texts } from "../englishTexts";
import { type caseTexts as english } from "../caseTexts";

/** What the bot says in Spanish about cases; a part of `texts`. */
export const caseTexts = {
  casePreview: "Paso esto al equipo técnico. Verá lo siguiente:",
  casePreviewYou: "usted, {requester}",
  casePreviewUnknownYou: "esta conversación",
  casePreviewAbout: "{person} · {app}",
  casePreviewFinding: "lo que se ha encontrado, con los hechos: {line}",
  casePreviewAnswers: "sus respuestas a mis preguntas ({count})",
  casePreviewTried: "lo que ya se ha probado ({count})",
  casePreviewSentence: "su frase: «{sentence}»",
  send: "Enviar",
  addSentence: "Agregar una frase",
  cancel: "Cancelar",
  askSentence: "¿Qué debería saber el equipo? Con una o dos frases basta.",
  caseCancelled: "De acuerdo, no se ha enviado nada.",
  caseDraftWaits: "Todavía no se ha enviado nada. «Enviar» lo pasa, «cancelar» lo descarta.",
  caseDraftStill: "Esto sigue esperando su respuesta: ¿«enviar» o «cancelar»?",
  caseStaysOpen: "Su caso {number} sigue abierto. «Retirar el caso {number}» lo retira.",
  casePreviewConversation:
    "nuestra conversación (desde: {sinceAt}; líneas: {count}; las contraseñas y las claves están ocultas)",
  casePreviewBefore:
    "Ya tiene el caso {number} ({state}). Continúelo aquí o envíe esto como un caso aparte.",
  caseOpened:
    "El caso {number} está en manos del equipo técnico. Suele responder en {minutes} minutos; en cuanto haya alguien, dejo de intervenir. Escriba «estado» o «cancelar» en cualquier momento.",
  caseOpenedAnyTime:
    "El caso {number} está en manos del equipo técnico. En cuanto haya alguien, dejo de intervenir. Escriba «estado» o «cancelar» en cualquier momento.",
  caseOpenHere:
    "Ya tiene el caso {number} ({state}). Escriba «cancelar» para retirarlo; después puedo abrir otro.",

  caseTitle: "Caso {number}",
  caseStateOpen: "Abierto desde: {openedAt}",
  caseStateTaken: "En manos de {owner}",
  caseStateResolved: "Resuelto: {resolvedAt}",
  caseStateWithdrawn: "Retirado",
  caseAnEngineer: "alguien del equipo técnico",
  caseNothingKnown: "Todavía no se sabe nada: pregunte de qué se trata.",
  caseHeadingSays: "En sus propias palabras",
  caseHeadingTried: "Ya se ha probado",
  caseTriedAt: "{what} ({triedAt})",
  caseHeadingBy: "Lo pregunta",
  caseHeadingIds: "Para buscarlo",
  caseIdCause: "Causa:",
  caseIdEntry: "Entrada del registro:",
  caseIdTicket: "Número de ticket:",
  caseIdJob: "Trabajo:",
  caseIdRequests: "Solicitudes de Graph:",
  roleEmployee: "personal",
  roleHelpdesk: "soporte",
  roleEngineer: "equipo técnico",
  caseTake: "Asumir",
  caseResolve: "Resolver",
  caseHandBack: "Devolver",
  caseReopen: "Reabrir",
  caseShow: "Caso {number}",
  caseTranscript: "Mostrar la conversación",
  caseJoin: "Continuar aquí el caso {number}",

  caseNew: "Un caso nuevo.",
  caseTookIt: "{by} ha asumido el caso {number}.",
  caseYouHaveIt:
    "Ahora tiene usted el caso {number} ({person}). Lo que escriba aquí le llega directamente; empiece con «bot:» para hablar conmigo.",
  caseYouHaveItElsewhere:
    "Tiene el caso {number} en otra ventana. Empiece con «#{number}» para continuarlo aquí.",
  caseResolvedBy: "{by} ha resuelto el caso {number}.",
  caseHandedBackBy: "{by} ha devuelto el caso {number}. ¿Quién lo asume?",
  caseReopenedBy: "{by} ha reabierto el caso {number}.",
  caseNotSolvedBy: "{by} indica que el caso {number} no está resuelto.",
  caseNotSolvedFirst:
    "{by} indica que el caso {number} no está resuelto. Usted fue la última persona en tenerlo, así que se le ofrece primero (hasta: {untilAt}).",
  caseWithdrawnBy: "{by} ha retirado el caso {number}.",
  caseTransferredBy: "{by} ha pasado el caso {number} a {owner}.",
  caseReminder: "Nadie ha asumido el caso {number} (abierto desde: {openedAt}).",
  caseOfferedToAll: "El caso {number} sigue esperando. ¿Quién lo asume?",
  caseJoinedBy: "{by} continúa el caso {number} en otra ventana.",
  caseRatedBy: "{by} ha valorado la ayuda con el caso {number}: {rating} de 5.",
  caseNoteBy: "Nota de {by} en el caso {number}: {text}",
  caseNewerCard: "Caso {number}: la tarjeta actual está más abajo.",
  caseSays: "{by}: {text}",
  caseSaysOf: "#{number} {by}: {text}",

  caseTakenForYou:
    "{owner} se ocupa ahora de su caso {number}. Lo que escriba aquí le llega directamente, y yo dejo de intervenir. Escriba «estado» o «cancelar» en cualquier momento.",
  caseOpenedAtHub:
    "El caso {number} está abierto y he pedido al equipo de este chat que lo asuma. Si nadie lo hace en unos minutos, pasa a nuestro equipo técnico. Escriba «estado» o «cancelar» en cualquier momento.",
  caseHubTookIt:
    "El equipo de este chat se ocupa ahora de su caso {number} y le escribe directamente; yo dejo de intervenir.",
  caseHubGaveUpForYou:
    "Nadie del equipo de este chat ha podido asumirlo, así que su caso {number} está ahora en manos de nuestro equipo técnico. Le aviso aquí en cuanto alguien lo asuma.",
  caseNotSolvedAtHub:
    "Su caso {number} vuelve a estar abierto y he preguntado de nuevo al equipo de este chat.",
  caseHubOver: "Nuestro equipo técnico tiene ahora el caso {number}.",
  caseHubNothingLeft: "El caso {number} está cerrado; no queda nada por hacer.",
  caseHandedBackForYou:
    "Su caso {number} vuelve a estar abierto y se ofrece a todo el equipo técnico.",
  caseResolvedForYou: "{by} ha resuelto su caso {number}. ¿Está resuelto para usted?",
  caseSolved: "Sí, resuelto",
  caseNotSolved: "No, sin resolver",
  caseReopenedForYou: "Su caso {number} vuelve a estar abierto.",
  caseNotSolvedForYou:
    "Su caso {number} vuelve a estar abierto; se ofrece primero a quien ya lo conoce ({owner}).",
  caseWithdrawnForYou: "El caso {number} queda retirado. Vuelva a preguntarme cuando quiera.",
  caseTransferredForYou:
    "{owner} se ocupa ahora de su caso {number}, por encargo de quien lo tenía ({by}).",
  caseReminderForYou:
    "Nadie ha asumido todavía su caso {number}. Se lo he recordado al equipo técnico y lo mantengo abierto. Puede seguir preguntándome aquí o escribir «cancelar» para retirarlo.",
  caseStaffed: "Fuera del horario de atención. El equipo técnico vuelve: {staffedAt}.",
  caseTicketForYou: "El caso {number} tiene el número {ticket} en nuestro sistema de tickets.",
  caseJoinedForYou: "Su caso {number} continúa aquí.",
  caseLeftForYou: "Su caso {number} continúa en otra ventana.",
  caseElsewhere: "Tiene el caso {number} ({state}) en otra ventana.",

  caseStatusNone:
    "No tiene ningún caso abierto. Pregúnteme por una cuenta o hable con una persona.",
  caseNoneOfYours: "No tiene ningún caso {number}.",
  caseForEngineers: "El equipo técnico decide quién tiene un caso y qué se anota en él.",
  caseStatusOpen: "Nadie ha asumido todavía el caso {number} (abierto desde: {openedAt}).",
  caseStatusTaken:
    "{owner} se ocupa de su caso {number}. Lo que escriba aquí le llega directamente.",
  caseStatusResolved: "El caso {number} está resuelto ({resolvedAt}).",
  caseStatusWithdrawn: "El caso {number} está retirado.",
  caseWithdrawAsk: "¿Retirar el caso {number}? Después ya no lo mirará nadie.",
  caseWithdraw: "Sí, retirarlo",
  caseKeep: "No, mantenerlo",
  caseKept: "De acuerdo, el caso {number} se queda como está.",
  caseHowWasIt: "Me alegro. ¿Qué tal ha sido la ayuda, de 1 (mala) a 5 (muy buena)?",
  caseThanksForRating: "Gracias. Vuelva a preguntarme cuando falte una cuenta.",

  caseRefusedUnknown: "No hay ningún caso {number} con el que pueda hacer eso.",
  caseRefusedNotAllowed: "Eso les corresponde a otras personas, así que no he cambiado nada.",
  caseRefusedNotOwner: "{owner} se ocupa del caso {number}, así que no he cambiado nada.",
  caseRefusedState:
    "Tal como está el caso {number} ({state}), eso no se puede hacer; no he cambiado nada.",
  caseRefusedTooLate:
    "El caso {number} se resolvió hace más de 7 días, así que sigue cerrado. Pida hablar con una persona y abro uno nuevo.",
  caseRefusedNobody:
    "En el equipo técnico no hay nadie aquí con el nombre «{name}». El caso {number} sigue con usted; devuélvalo para ofrecerlo a todo el equipo.",
  caseRefusedSeveral:
    "En el equipo técnico hay varias personas que coinciden con «{name}». Escriba el nombre completo.",
  caseNotPassedOn:
    "El caso {number} no está en manos de nadie que pueda recibir esto, así que no he pasado: «{text}»",
  caseTooLong:
    "Es demasiado largo para pasarlo ({length} caracteres; como máximo, {limit}). Acórtelo, por favor.",
  caseSecretHidden:
    "En su texto había una contraseña o una clave; se ha ocultado antes de pasarlo.",
  caseWhichOne:
    "Aquí tiene varios casos: {list}. Empiece con el número, por ejemplo: #{number} su texto.",
  caseNotYours: "El caso {number} no está en sus manos, así que no he pasado esto.",
  caseListNone: "No hay ningún caso abierto ni asumido.",
  caseListMineNone: "No tiene ningún caso.",
  caseNoneWaits:
    "Ningún caso espera a que alguien lo asuma. «casos» muestra los que ya tiene alguien.",
  caseNoneToReopen: "¿Qué caso? Escriba su número, por ejemplo: reabrir 1001",
  caseList: "Abiertos o asumidos: {count}",
  caseListMine: "Sus casos ({count}):",
  caseListMore: "y {count} más",
  caseWriteNumber: "Escriba, por ejemplo: caso {number}",
  caseMoveWhich: "¿Qué caso? Elija uno o escriba, por ejemplo: {command}",
  caseNoted: "Anotado en el caso {number}; solo lo ve el equipo técnico.",
  caseNoteWhich: "¿En qué caso? Escriba, por ejemplo: nota {number}: su texto.",
  caseTransferWhich: "¿Qué caso? Escriba, por ejemplo: transferir {number} a un nombre.",
  caseTranscriptTitle: "Conversación antes del caso {number}",
  caseTranscriptSince: "Desde que se abrió el caso",
  caseTranscriptNone: "No hay nada anotado para el caso {number}.",
  caseTranscriptLine: "{writtenAt} {by}:",
  caseHistoryLine: "{writtenAt}: {what}",
  caseHistoryMove: "{what} ({from} → {to})",
  caseHistoryOpened: "{by} ha pedido hablar con el equipo técnico.",
  caseHistoryHandedBack: "{by} ha devuelto el caso {number}.",
  caseHistoryFixed: "{by}: {title} ({outcome})",
  caseHistoryDone: "hecho",
  caseHistoryWorked: "visible en el registro",
  caseWordOpen: "abierto",
  caseWordTaken: "asumido",
  caseWordResolved: "resuelto",
  caseWordWithdrawn: "retirado",
  caseTranscriptBot: "bot",
  caseNoteWord: "nota",
  helpEngineer:
    "Casos: «casos» los muestra todos, «mis casos» los suyos y «caso 1001» uno; «incidentes» muestra los incidentes conocidos. Pulse Asumir para tenerlo: lo que escriba aquí le llega entonces a la persona, con «#1001 texto» si tiene varios. «devolver» y «resolver» hacen lo mismo que los botones, «nota: texto» deja una nota, «transferir a nombre» lo pasa a alguien y «bot: texto» habla conmigo. Lo demás funciona como para el soporte: indique una persona y una aplicación, o pegue una entrada del registro o un código de error.",
} as const satisfies Pick<Texts, keyof typeof english>;
