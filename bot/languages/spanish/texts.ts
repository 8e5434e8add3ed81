import { type Texts } from "../englishTexts";
import { caseTexts } from "./caseTexts";
import { groupTexts } from "./groupTexts";
import { dataTexts } from "./dataTexts";
import { fileTexts } from "./fileTexts";
import { portalTexts } from "./portalTexts";
import { signInTexts } from "./signInTexts";
import { standingTexts } from "./standingTexts";
import { handOverTexts } from "./handOverTexts";
import { walkTexts } from "./walkTexts";
import { fixTexts } from "./fixTexts";
import { nameTexts } from "./nameTexts";
import { leaverTexts } from "./leaverTexts";
import { limitTexts } from "./limitTexts";
import { outlookTexts } from "./outlookTexts";
import { lookTexts } from "./lookTexts";
import { manyTexts } from "./manyTexts";
import { factTexts } from "./factTexts";
import { objectionTexts } from "./objectionTexts";
import { buttonTexts } from "./buttonTexts";
import { followTexts } from "./followTexts";
import { termTexts } from "./termTexts";
import { followUpTexts } from "./followUpTexts";
import { meaningTexts } from "./meaningTexts";
import { incidentTexts } from "./incidentTexts";

/** What the bot says in Spanish beside causes, reasons and questions. */
export const texts = {
  ...caseTexts,
  ...groupTexts,
  ...dataTexts,
  ...fileTexts,
  ...signInTexts,
  ...standingTexts,
  ...portalTexts,
  ...handOverTexts,
  ...walkTexts,
  ...fixTexts,
  ...nameTexts,
  ...leaverTexts,
  ...limitTexts,
  ...outlookTexts,
  ...lookTexts,
  ...manyTexts,
  ...meaningTexts,
  ...factTexts,
  ...objectionTexts,
  ...buttonTexts,
  ...followTexts,
  ...termTexts,
  ...followUpTexts,
  ...incidentTexts,
  greetingEmployee:
    "Hola. Si le falta una cuenta en una aplicación, puedo averiguar por qué. Solo consulto sus propias cuentas. «ayuda» muestra lo que sé hacer, «hablar con una persona» avisa a alguien. ¿De qué aplicación se trata?",
  greetingAgent:
    "Hola. Averiguo por qué una cuenta no se ha creado en una aplicación, o por qué es incorrecta. Pregunte, por ejemplo: ¿por qué audrey@contoso.com no está en Salesforce? También puede pegar una entrada del registro de aprovisionamiento o un código de error. No cambio nada sin la confirmación del equipo técnico. «ayuda» muestra lo que sé hacer, «hablar con una persona» avisa a alguien.",
  helpEmployee:
    "Puedo decirle por qué su cuenta aún no está en una aplicación y qué va a pasar ahora. Escriba, por ejemplo: ¿por qué no estoy en Salesforce? En cualquier momento puede escribir «hablar con una persona», «mis seguimientos», para ver de qué estoy pendiente, «borrar mis datos», o «empezar de nuevo».",
  helpAgent:
    "Indique una persona y una aplicación, por ejemplo: ¿por qué audrey@contoso.com no está en Salesforce? Leo el registro de aprovisionamiento, el trabajo de aprovisionamiento, la asignación y los filtros de ámbito. O pregunte por muchos: qué usuarios fallaron hoy en Salesforce, cuál es la tasa de error esta semana en Slack, qué aplicaciones tienen problemas. También puede pegar una entrada del registro (JSON) o un código de error. En cualquier momento: «cancelar», «empezar de nuevo», «mis seguimientos», «borrar mis datos», «hablar con una persona».",
  helpAgain:
    "Me basta con un nombre y una aplicación. «cancelar» detiene la consulta, «empezar de nuevo» la reinicia y «hablar con una persona» le pone en contacto con alguien.",
  thanks: "De nada. Si falta otra cuenta, solo tiene que preguntar.",
  thanksAgain: "Con mucho gusto.",
  helloAgain: "Hola de nuevo. Dígame de qué aplicación se trata y lo miro.",
  hello: "Hola. ¿De qué persona y de qué aplicación se trata?",
  helloEmployee: "Hola. ¿En qué aplicación le falta una cuenta?",
  whichLanguage: "¿En qué idioma quiere continuar?",
  nowSpeaking: "A partir de ahora le respondo en español.",
  cancelled: "De acuerdo, lo dejo aquí. Vuelva a preguntar cuando quiera.",
  nothingToCancel: "No hay nada que detener. Pregúnteme por una persona y una aplicación.",
  nothingToCancelAgain: "Ahora mismo no hay nada que detener aquí.",
  startedOver: "Empecemos de nuevo. ¿De qué persona y de qué aplicación se trata?",
  startedOverEmployee: "Empecemos de nuevo. ¿De qué aplicación se trata?",

  askPerson:
    "¿De quién se trata en {app}? Lo más seguro es un nombre de inicio de sesión o una dirección de correo; también sirve un nombre.",
  askPersonFirst:
    "¿De quién se trata? Lo más seguro es un nombre de inicio de sesión o una dirección de correo; también sirve un nombre.",
  askPersonAgain:
    "No he encontrado ningún nombre ahí. Escriba solo el nombre, el nombre de inicio de sesión o la dirección de correo, o hable con una persona.",
  askPersonOnceMore:
    "Sigo sin ver un nombre que pueda buscar. Lo mejor es un nombre de inicio de sesión como nombre@empresa.com; también puede ayudarle una persona.",
  askWorker:
    "¿De quién se trata en {app}? Indique un número de empleado, un nombre de inicio de sesión o el nombre completo.",
  askGroup:
    "¿De qué grupo se trata en {app}? Escriba su nombre, o el de alguien que esté en el grupo y falte en {app}.",
  quarantineNone: "El aprovisionamiento en {app} no está en cuarentena.",
  howLongRuns:
    "El aprovisionamiento en {app} funciona: la última vez terminó sin cambios pendientes ({steadyAt}).",
  howLongNext:
    "El próximo ciclo debería empezar pronto (previsto: {fromAt} – {toAt}); un cambio suele llegar en un ciclo. Puedo decírselo para una persona concreta: indique quién es.",
  askLeaver:
    "¿Quién se ha ido, o ha perdido la cuenta, en {app}? Lo más seguro es un nombre de inicio de sesión; también sirve un nombre.",
  askApp: "¿En qué aplicación falta la cuenta para {person}?",
  askAppFirst: "¿De qué aplicación se trata?",
  askAppValue: "¿En qué aplicación?",
  askOwnApp: "¿En qué aplicación le falta una cuenta?",
  askAppAgain: "No encuentro ninguna aplicación con el nombre «{term}». ¿Cuál es?",
  appList: "Aplicación",
  appListMissing: "Elija una aplicación de la lista o escriba su nombre.",
  appListSubmit: "Elegir",
  askAppOnceMore:
    "Aquí tampoco hay ninguna aplicación con el nombre «{term}». Escriba el nombre tal como aparece donde inicia sesión, o hable con una persona.",
  askAppWhole: "Varias aplicaciones se llaman «{term}». ¿Cuál es el nombre completo de la suya?",
  askAppWhich: "Varias aplicaciones coinciden con «{term}». ¿Cuál es?",
  personNotFound:
    "He buscado en el directorio y no he encontrado a nadie con el nombre «{term}». ¿Puede indicar el nombre de inicio de sesión, la dirección de correo u otra forma de escribirlo?",
  personNotFoundAgain:
    "«{term}» tampoco está en el directorio escrito así. Lo más seguro es un nombre de inicio de sesión o una dirección de correo.",
  personWhich: "Varias personas coinciden con «{term}». ¿Quién es?",
  personWhichMore:
    "Muchas personas coinciden con «{term}». ¿Es alguna de estas? Si no, indique el nombre de inicio de sesión.",
  personWhichAgain: "No he entendido a cuál se refiere. Pulse una o escriba su número.",
  personWhichOnceMore: "Pulse una de estas personas o «Ninguna de estas opciones».",
  noneOfThese: "Ninguna de estas opciones",
  ownAccountUnknown:
    "No sé qué cuenta del directorio es la suya, así que no puedo consultarla. Su equipo de soporte sí puede.",
  onlyOwn:
    "Solo puedo consultar su propia cuenta. Su equipo de soporte puede consultar las demás. ¿Hay algún problema con la suya?",
  onlyOwnForNow:
    "Ahora mismo no puedo ver si usted forma parte del equipo de soporte, así que de momento solo puedo consultar su propia cuenta. Si forma parte, vuelva a preguntar dentro de un minuto. ¿Hay algún problema con la suya?",
  checkMine: "Comprobar mi cuenta",
  unclear:
    "Puedo averiguar por qué alguien no tiene cuenta en una aplicación. ¿De qué aplicación se trata?",
  unclearEmployee:
    "Puedo averiguar por qué le falta una cuenta en algún sitio. ¿De qué aplicación se trata?",
  unclearAgain:
    "No sé si lo he entendido bien. Dígame la persona y la aplicación, o le paso con alguien.",
  unclearOnceMore:
    "Lo siento, sigo sin entenderlo. Una persona puede seguir desde aquí, o bien escriba solo el nombre de la aplicación.",
  problemWhich: "¿Cuál de estos es el problema?",
  problemGeneral: "Falta una cuenta",
  problemCloudHr: "Falta alguien de Recursos Humanos",
  problemNotStarting: "El aprovisionamiento no se inicia",
  problemSkipped: "Se omite a personas",
  problemQuarantine: "Cuarentena",
  problemCredentials: "Credenciales o conexión",
  problemAttribute: "Un valor falta o es incorrecto",
  problemDuplicate: "Duplicados o coincidencias erróneas",
  problemGroups: "Grupos y sus miembros",
  problemSlow: "Tarda mucho",
  problemLeaver: "Alguien se ha ido o ha perdido la cuenta",
  problemTarget: "La aplicación responde con errores",
  unclearAfterCard:
    "No lo he entendido. Pregunte «por qué» o «qué hago ahora» sobre la tarjeta de arriba, indique una persona y una aplicación, o siga por aquí.",
  outOfScope:
    "Solo sé de las cuentas que se crean automáticamente en las aplicaciones. ¿Falta una cuenta en algún sitio?",
  outOfScopeEmployee:
    "Solo sé de las cuentas que se crean automáticamente en las aplicaciones. Para lo demás, pregunte a su equipo de soporte. ¿Le falta una cuenta en algún sitio?",
  outOfScopeAgain:
    "Eso también queda fuera de lo que sé. Puedo buscar una cuenta que falta o pasarle con una persona.",
  checkAccount: "Sí, comprobar una cuenta",
  tooLong:
    "Ese texto es demasiado largo para mí ({length} caracteres; leo {limit} como máximo). Pegue solo la entrada del registro o el mensaje de error.",
  notALogEntry:
    "No puedo leerlo como entrada del registro de aprovisionamiento ni como código de error. Pegue una entrada en formato JSON, o dígame de qué persona y de qué aplicación se trata.",
  notALogEntryAgain:
    "Tampoco se puede leer como entrada del registro. Abra la entrada en el centro de administración y cópiela entera, o dígame de qué persona y de qué aplicación se trata.",
  unknownCode:
    "No conozco «{code}». Pegue la entrada completa del registro en formato JSON, o dígame la persona y la aplicación y lo miro yo.",
  unknownButton:
    "Ese botón no corresponde a nada que esté abierto aquí, así que no he cambiado nada. Vuelva a preguntar y lo miro de nuevo.",
  answeredAlready: "Esa pregunta ya está resuelta, así que no he cambiado nada.",
  answeredAgain: "Esto ya está resuelto; no he cambiado nada.",

  jobRunning:
    "El aprovisionamiento en {app} funciona: la última vez terminó sin cambios pendientes ({steadyAt}). Así que se trata de personas concretas. ¿Quién falta?",
  guidedIntroPermission:
    "No tengo permiso para leer {what} de este inquilino (falta {permission}), así que le pregunto.",
  guidedIntroNotOffered:
    "Su nube de Microsoft no ofrece {what} a los programas, así que le pregunto.",
  guidedIntroUnavailable: "Ahora mismo no he podido leer {what}, así que le pregunto.",
  guidedIntroAnswers:
    "Busquémoslo juntos. Le hago unas preguntas sobre lo que muestra el centro de administración.",
  whatLog: "el registro de aprovisionamiento",
  whatJob: "el trabajo de aprovisionamiento",
  whatDirectory: "el directorio",
  whatMappings: "las asignaciones de atributos",
  whatAssignment: "las asignaciones",
  dontKnow: "No lo sé",
  howToFind: "¿Dónde lo encuentro?",
  back: "Atrás",
  nothingBefore: "Esa era la primera pregunta.",
  answerWithButton:
    "No lo he encontrado entre las respuestas. Pulse una, escríbala o escriba «no lo sé».",
  answerOnceMore: "Necesito una de estas respuestas para seguir; «no lo sé» es una de ellas.",
  guidedNothing:
    "Con estas respuestas no puedo determinar la causa. Una persona puede mirarlo con usted; se le transmite todo lo que me ha dicho.",

  titlePasted: "Lo que ha enviado",
  stateUnexplained: "Comprobado, sin hallazgos",
  lineUnexplained:
    "He mirado todo lo que puedo leer para {person} en {app} y no he encontrado nada que impida la cuenta.",
  lineUnexplainedOwn:
    "He mirado todo lo que puedo leer sobre su cuenta en {app} y no he encontrado nada que la impida.",
  nextUnexplainedOne:
    "Las entradas del registro pueden llegar con hasta unos 15 minutos de retraso: vuelva a comprobarlo dentro de un rato.",
  nextUnexplainedTwo:
    "Un administrador puede usar Provision on demand para esta persona y leer el resultado.",
  nextUnexplainedThree: "O hable con una persona; se le transmite lo que he mirado.",
  stateNotRead: "No se ha podido mirar",
  lineNotRead:
    "No he podido leer lo suficiente para {person} en {app}, así que no puedo decir el motivo.",
  lineNotReadOwn: "No he podido leer lo suficiente para decir por qué falta su cuenta en {app}.",
  nextNotReadOne: "Vuelva a comprobarlo dentro de un momento.",
  nextNotReadTwo:
    "Responda a unas preguntas sobre el centro de administración y le digo qué significan las respuestas.",
  nextNotReadOwn:
    "Hable con una persona: su equipo de soporte puede mirar más a fondo, y se le transmite lo que sé.",
  answerQuestions: "Responder preguntas",

  employeeGood: "Todo listo",
  employeeNormal: "Según la configuración",
  employeeWaiting: "En camino",
  employeeBlocked: "Necesita ayuda",

  headingWhy: "Por qué",
  headingNext: "Próximos pasos",
  headingOutcomes: "Resultados en el registro, por entradas",
  overviewState: "Lo que dice el registro",
  overviewLine:
    "El registro (desde: {sinceAt}) tiene {entries} entradas sobre {people} personas o grupos. De estas entradas, {well} salieron bien o no necesitaban nada.",
  overviewNone:
    "El registro (desde: {sinceAt}) no tiene ninguna entrada de {app}: o no ha cambiado nadie, o el servicio no ha examinado a nadie.",
  overviewCapped: "He leído solo las {entries} entradas más recientes; hay más.",
  overviewShare: "{entries} ({share}), personas o grupos: {people}",
  overviewClause: "{clause}, entradas que deja fuera: {entries}",
  overviewExample: "Ejemplo ({person})",
  overviewNext: "Siguiente paso: {step}",
  overviewUnknown: "Sin explicar",
  headingAlso: "También se ha encontrado",
  headingNotRead: "No se ha podido leer",
  notReadPermission: "{what}: falta {permission}",
  notReadNotOffered: "{what}: no se ofrece en su nube",
  notReadUnavailable: "{what}: sin respuesta",
  headingChange: "Qué tendría que cambiar (comprobado con las reglas)",
  headingChangeOwn: "Qué tendría que cambiar",
  ownerAppAdmin: "Puede cambiarlo un administrador de este aprovisionamiento.",
  ownerIdentityAdmin: "Puede cambiarlo un administrador de usuarios y grupos en Entra ID.",
  ownerHrAdmin: "Puede cambiarlo Recursos Humanos, en su propio sistema.",
  ownerTargetAdmin: "Puede cambiarlo un administrador de {target}.",
  ownerAppDeveloper: "Puede cambiarlo el equipo que desarrolla {app}.",
  ownerDirectoryAdmin: "Puede cambiarlo un administrador de Active Directory y sus agentes.",
  retryNextCycle:
    "El servicio vuelve a intentarlo automáticamente en el próximo ciclo: hay uno cada 20 a 40 minutos, y lo que vuelve a fallar se intenta cada vez con menos frecuencia.",
  retryAt:
    "El servicio vuelve a intentarlo automáticamente (previsto: {nextFromAt} – {nextAt}): cada {cycle} minutos empieza un ciclo.",
  retrySoon:
    "El servicio debería volver a intentarlo automáticamente (a más tardar: {nextAt}): el último ciclo terminó hace más tiempo de lo habitual.",
  retryAfterFix:
    "El servicio no lo resuelve por sí solo. Una vez hecho el cambio, el próximo ciclo lo tiene en cuenta: hay uno cada 20 a 40 minutos.",
  retryAfterFixAt:
    "El servicio no lo resuelve por sí solo. El próximo ciclo que puede tener en cuenta un cambio debería empezar pronto (previsto: {nextFromAt} – {nextAt}): hay uno cada {cycle} minutos.",
  retryAfterFixSoon:
    "El servicio no lo resuelve por sí solo. El próximo ciclo que puede tener en cuenta un cambio debería empezar pronto (a más tardar: {nextAt}): el último terminó hace más tiempo de lo habitual.",
  retryBacksOff:
    "El servicio vuelve a intentarlo automáticamente 6, 12 y 24 horas después del primer error y, luego, a diario. Al cabo de 28 días se deshabilita el trabajo.",
  retryStopped: "No se intenta nada automáticamente mientras el aprovisionamiento esté parado.",
  certaintyLikely: "probable",
  certaintyPossible: "posible",
  sourceGraph: "Microsoft Graph",
  sourceGraphAt: "Microsoft Graph, {at}",
  sourceLog: "registro",
  sourceLogAt: "registro, {time}",
  sourceDirectory: "directorio, ahora",
  sourceJob: "trabajo, ahora",
  sourcePaste: "según lo que ha enviado",
  sourceAnswers: "su respuesta",
  yourAccount: "Su cuenta en {target}",
  somebody: "esta persona",
  someApp: "la aplicación",
  you: "usted",
  wholeApp: "{app}",

  checkAgain: "Volver a comprobar",
  tellMe: "Avisarme cuando esté listo",
  following:
    "Estoy pendiente del resultado para {person} en {app} y escribo aquí en cuanto haya novedades, durante una semana como máximo. «Dejar de seguirlo» lo termina.",
  followingUntil:
    "Estoy pendiente del resultado para {person} en {app} y escribo aquí en cuanto haya novedades. Debería estar listo pronto (a más tardar: {untilAt}); si no lo está, también le aviso. «Dejar de seguirlo» lo termina.",
  followingAlready:
    "Ya estoy pendiente del resultado para {person} en {app} y escribo aquí cuando haya novedades.",
  followingList:
    "Estoy pendiente de estos casos y escribo aquí cuando haya novedades. Pulse uno para dejarlo.",
  stopFollowing: "Dejar de seguirlo",
  stopFollowingOne: "Dejar ({person}, {app})",
  followStopped: "De acuerdo, ya no estoy pendiente del resultado para {person} en {app}.",
  followDone: "Buenas noticias para {person} en {app}:",
  followChanged: "Hay novedades para {person} en {app}:",
  followOverdue:
    "Ha pasado el tiempo que debería haber tardado para {person} en {app}, y todavía no ha cambiado nada. Sigo pendiente; si es urgente, una persona puede mirarlo con usted.",
  followEnded:
    "He estado pendiente del resultado para {person} en {app} durante una semana y no ha cambiado nada, así que lo dejo aquí. Una persona puede mirarlo con usted, o vuelva a preguntarme.",

  stepsTitle: "Pasos del registro",
  stepsAbout: "{person} · {app} · {entryAt}",
  noSteps: "No hay ninguna entrada del registro que mostrar para {person} en {app}.",

  secretHidden: "En su texto había una contraseña o una clave; se ha ocultado antes de guardarlo.",
  apology:
    "Lo siento, algo ha fallado por mi parte y no se ha cambiado nada. Vuelva a preguntar. Si ocurre otra vez, indique el número {incident} a su equipo de soporte.",
} as const satisfies Texts;
