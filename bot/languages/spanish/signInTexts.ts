import { type Texts } from "../englishTexts";
import { type signInTexts as english } from "../signInTexts";

/** What the bot says in Spanish about signing in; a part of `texts`. */
export const signInTexts = {
  signInOffer:
    "No puedo leerlo todo por mí mismo. Inicie sesión y miro con sus permisos. O responda a mis preguntas; también sirven para avanzar.",
  signInAgain:
    "Microsoft Entra ID pide que inicie sesión de nuevo antes de que pueda leer con sus permisos. Mientras tanto sigo con lo que veo.",
  signInButton: "Iniciar sesión",
  signedIn:
    "Ha iniciado sesión. Pregunte otra vez y miro con sus permisos. «cerrar sesión» la termina.",
  signInFailed:
    "El inicio de sesión no ha funcionado, así que sigo sin él. Responda a mis preguntas o hable con una persona.",
  signedOut: "Ha cerrado la sesión. A partir de ahora leo solo con mis propios permisos.",
  signOutNobody: "No tenía ninguna sesión iniciada aquí: leo solo con mis propios permisos.",
  signOutFailed:
    "El servicio de inicio de sesión no responde en este momento, así que la sesión sigue abierta. Escriba «cerrar sesión» otra vez dentro de un minuto.",
  signOutNothing:
    "Aquí no hay ninguna sesión que cerrar: Teams me dice quién es usted, y leo solo con mis propios permisos.",
  signOutPortal:
    "En el chat no hay ninguna sesión que cerrar: es el portal quien sabe quién es usted. «Cerrar sesión», arriba en su página, la termina, y con ella este chat.",
  signOutChosen:
    "Aquí no hay ninguna sesión que cerrar: quién es usted se elige arriba en la página.",
  ownRights: "leído con sus propios permisos",
  guidedIntroOwnRights:
    "Sus propios permisos no me dejan leer esto: {what} (falta {permission} o un rol para ello). Por eso pregunto. Con «cerrar sesión» dejo de leer con sus permisos.",
  notSeen:
    "Lo que aparece en {app} al iniciar sesión no se ve desde aquí, y no concluyo nada de ello.",
  notSeenInPlace:
    "Su cuenta en {app} está ahí. Lo que aparece al iniciar sesión no se ve desde aquí; su equipo de soporte puede mirarlo.",
  notSeenLook:
    "Lo que aparece en {app} al iniciar sesión no se ve desde aquí. Lo que puedo ver es su cuenta:",
  notSeenWhichApp:
    "Lo que muestra una aplicación al iniciar sesión no se ve desde aquí. Puedo mirar si su cuenta está ahí: ¿qué aplicación es?",
} as const satisfies Pick<Texts, keyof typeof english>;
