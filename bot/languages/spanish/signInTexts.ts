import { type Texts } from "../englishTexts";
import { type signInTexts as english } from "../signInTexts";

/** What the bot says in Spanish about signing in; a part of `texts`. */
export const signInTexts = {
  signInOffer:
    "No puedo leerlo todo por mí mismo. Inicie sesión y miro con sus permisos. O responda a mis preguntas; también sirven para avanzar.",
  signInAgain:
    "Microsoft Entra ID pide que inicie sesión de nuevo antes de que pueda leer con sus permisos. Mientras tanto sigo con lo que veo.",
  signInButton: "Iniciar sesión",
  signedIn: "Ha iniciado sesión. Pregunte otra vez y miro con sus permisos.",
  signInFailed:
    "El inicio de sesión no ha funcionado, así que sigo sin él. Responda a mis preguntas o hable con una persona.",
} as const satisfies Pick<Texts, keyof typeof english>;
