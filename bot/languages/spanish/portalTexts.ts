import { type Texts } from "../englishTexts";
import { type portalTexts as english } from "../portalTexts";

/** What the pages of the portal say in Spanish; a part of `texts`. */
export const portalTexts = {
  portalName: "Soporte informático de Contoso",
  portalTagline: "¿Por qué no se crea una cuenta?",
  portalYouAre: "Usted es",
  portalHelpdesk: "Soporte",
  portalEngineer: "Ingeniería",
  portalEmployee: "Personal",
  portalNewChat: "Chat nuevo",
  portalSignOut: "Cerrar sesión",
  portalChat: "Chat con el soporte informático",
  portalPlaceholder: "Preguntar por una cuenta",
  portalAsk: "Preguntas de ejemplo",
  portalHint:
    "También puede pegar una entrada del registro de aprovisionamiento o un mensaje de error, o pedir hablar con una persona.",
  portalTryAgain: "Reintentar",
  portalNobodySignsIn:
    "Todavía nadie puede iniciar sesión en este chat. Pida al soporte informático que lo configure.",
  portalPleaseSignIn: "Inicie sesión para hablar con el soporte informático.",
  portalSignInLost:
    "El inicio de sesión no ha llegado a esta página. El chat funciona en su propia ventana.",
  portalOpenChat: "Abrir el chat",
  portalStillSignedIn: "La sesión sigue abierta: el cierre no ha llegado al servidor.",
  portalEnded: "Esta conversación ha terminado.",
  portalLost: "Se ha perdido la conexión.",
  portalUnreachable: "Ahora mismo no se puede contactar con el soporte informático.",
  portalSignedIn: "Ha iniciado sesión",
  portalSignedInNote: "Puede cerrar esta ventana y seguir en el chat.",
  embedTitle: "Ayuda con cuentas",
  embedButton: "¿Falta una cuenta?",
  embedClose: "Cerrar el chat",
  embedNews: "Hay una respuesta nueva en el chat.",
} as const satisfies Pick<Texts, keyof typeof english>;
