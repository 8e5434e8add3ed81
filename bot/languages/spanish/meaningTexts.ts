import { type Texts } from "../englishTexts";
import { type meaningTexts as english } from "../meaningTexts";

/** What the bot says in Spanish when somebody asks what a card means; a part of `texts`. */
export const meaningTexts = {
  meaningDone:
    "Dicho de otro modo: {app} y los datos de aquí coinciden en esta cuenta y no queda nada por hacer. Si aun así no se puede iniciar sesión, se trata de otra cosa.",
  meaningWaiting:
    "Dicho de otro modo: las cuentas llegan a {app} por turnos, normalmente cada 20 a 40 minutos, y a esta todavía no le ha tocado.",
  meaningNotChosen:
    "Dicho de otro modo: {app} solo recibe las cuentas que indica una lista o una regla, y esta no está entre ellas. Puede que sea lo previsto.",
  meaningRole:
    "En otras palabras: esta cuenta está prevista para {app}, pero con un rol que no crea ninguna cuenta allí. La asignación necesita un rol propio en {app}.",
  meaningSwitchedOff:
    "Dicho de otro modo: a {app} solo van las cuentas activas, y esta figura como desactivada o eliminada.",
  meaningSetUp:
    "Dicho de otro modo: lo que lleva las cuentas a {app} está detenido por su configuración, no por nada de esta cuenta.",
  meaningDetails:
    "Dicho de otro modo: un dato de esta cuenta, como un nombre, un número o una fecha, falta o no es como {app} lo necesita.",
  meaningTwice:
    "Dicho de otro modo: dos registros parecen ser la misma persona, y el servicio no adivina cuál es el correcto.",
  meaningRefused:
    "Dicho de otro modo: se envió todo a {app}, pero la aplicación estaba saturada, tenía un problema propio o no lo aceptó.",
  meaningFull:
    "Dicho de otro modo: no queda sitio para una cuenta más hasta que alguien lo libere.",
  meaningHeldBack:
    "Dicho de otro modo: se van a retirar cuentas, y eso espera a que alguien lo confirme.",
  meaningOther:
    "Dicho de otro modo: esto ocurre pocas veces y no sigue una regla general. El equipo que se ocupa de {app} puede revisarlo a mano.",
  meaningNothing:
    "Dicho de otro modo: nada de lo que puedo leer impide esta cuenta. Una persona puede mirar donde yo no puedo.",
  meaningOnceMore:
    "No tengo palabras más sencillas, lo siento. Una persona puede explicarlo, o pregúnteme «qué hago ahora».",
  meaningAsRead: "Con las palabras para la persona afectada: «{line}»",
  actNobody: "Nadie tiene que hacer nada para ello.",
  actOverdue:
    "Nadie tiene que cambiar nada, pero va con retraso: se esperaba un ciclo ({overdueAt}). Vuelva a comprobar; si nada se ha movido, un administrador de este aprovisionamiento puede mirar el trabajo: Entra ID > Enterprise apps > {app} > Provisioning > Current status.",
  actOverdueOwn:
    "Usted no ha hecho nada mal, y va con retraso (previsto: {overdueAt}). Si sigue faltando, puede mirarlo el equipo que se ocupa de {app}; con «hablar con una persona» se lo hago llegar.",
  actHrOwn:
    "Usted no ha hecho nada mal. Recursos Humanos puede corregir sus datos; después, todo sigue solo.",
  actHelpdeskOwn:
    "Usted no ha hecho nada mal. Su soporte puede encargarse o sabe quién gestiona las cuentas y los accesos; con «hablar con una persona» se lo hago llegar.",
  actOthersOwn:
    "Usted no ha hecho nada mal. Puede resolverlo el equipo que se ocupa de {app}; con «hablar con una persona» se lo hago llegar.",
  questionMeaning:
    "Lo pregunto porque la respuesta distingue entre las causas posibles. Está aquí:",
  questionMeaningAgain:
    "Cualquier respuesta ayuda, también «no lo sé». Si prefiere no buscarlo, puede hacerlo una persona.",
  questionWho:
    "Lo ve cualquiera que pueda abrir el centro de administración de Entra; basta con poder leer. Si no es su caso, escriba «no lo sé» o pida a una persona que lo mire.",
  questionHowLong:
    "Mirarlo lleva un minuto, y quedan pocas preguntas. Lo que se corrija después suele llegar en el siguiente ciclo, en 20 a 40 minutos.",
  toldKept: "Lo tengo en cuenta. Para estar más seguro, aún necesito esto:",
  notYourFault: "No. Las cuentas se crean solas, y lo que lo impide aquí no es culpa suya.",
  restartResets:
    "Con un reinicio, el trabajo olvida hasta dónde había llegado y lo que falló antes, y se levanta la cuarentena.",
  restartKeeps:
    "No cambia las asignaciones de atributos, los filtros de ámbito, las asignaciones de usuarios ni las credenciales guardadas, y no borra cuentas solo por el reinicio. A quien ya no esté en el ámbito se le trata como en cualquier ciclo.",
  restartHelps:
    "Solo ayuda cuando el motivo está corregido: si no, el trabajo pronto vuelve a estar como ahora.",
} as const satisfies Pick<Texts, keyof typeof english>;
