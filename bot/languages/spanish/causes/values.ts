import { type CauseTranslations } from "../../translation";

/** Causes in Spanish: a value of somebody that is called wrong. */
export const values = {
  valueWrongAtSource: {
    state: "Erróneo en el origen",
    line: "Lo que {target} recibe como «{valueWord}» es lo que contiene el origen. Hay que corregirlo allí para {person}.",
    employeeLine:
      "{target} recibe su dato «{valueWord}» de los registros de la empresa, y así figura en ellos.",
    next: {
      employee: [
        "Pida a Recursos Humanos o a su soporte que corrijan «{valueWord}». La próxima actualización lo llevará a {app}.",
      ],
      helpdesk: [
        "?cloud Corrija {source} donde se mantiene: Entra ID > Users > {person} > Properties, o en el sistema de RR. HH. que lo rellena.",
        "?synced La cuenta se sincroniza desde Active Directory: haga corregir {source} allí, o en el sistema de RR. HH. que lo rellena.",
        "?hr Haga corregir {source} en {hr}. No leo {hr}, así que compárelo allí.",
        "El próximo ciclo lleva el cambio por sí solo, normalmente en 40 minutos.",
      ],
      engineer: [
        "?cloud Corrija {source} del usuario, o en el sistema que lo escribe.",
        "?synced onPremisesSyncEnabled es true: corrija {source} en Active Directory y espere primero la sincronización del directorio.",
        "?hr Compare {source} en {hr} con el paso de importación de la entrada más reciente.",
        "Un valor vacío no se envía: {app} conserva el antiguo hasta que {source} tenga otro.",
      ],
    },
  },
  valueIsConstant: {
    state: "Igual para todos",
    line: "Como «{valueWord}», todos reciben en {app} el mismo valor: «{value}». No se consulta el directorio.",
    employeeLine: "{app} está configurada para que «{valueWord}» sea igual para todos.",
    next: {
      employee: [
        "Sus datos están en orden. Diga a su soporte si necesita un valor propio de «{valueWord}» en {app}.",
      ],
      helpdesk: [
        "Pregunte al responsable de {app} si es lo que se quiere: Entra ID > Enterprise apps > {app} > Provisioning > Mappings > {attribute}.",
        "Para enviar el valor de cada persona, el tipo de asignación tiene que ser Direct. Al guardarlo empieza un ciclo completo.",
      ],
      engineer: [
        "La asignación de {attribute} es del tipo Constant. Cámbiela a Direct o a una expresión; al guardarla empieza un ciclo completo, que la escribe para todos.",
      ],
    },
  },
  valueFromAnother: {
    state: "Viene de otra cosa",
    line: "{app} no recibe «{valueWord}» tal como está en el directorio: {attribute} se forma con {how}.",
    employeeLine: "{app} no toma su dato «{valueWord}» tal cual, sino que lo forma con otros.",
    next: {
      employee: [
        "Diga a su soporte cuál debe ser «{valueWord}» en {app}. Allí pueden ver con qué se forma.",
      ],
      helpdesk: [
        "Pregunte al responsable de {app} si es lo que se quiere: Entra ID > Enterprise apps > {app} > Provisioning > Mappings > {attribute}.",
        "Si lo es, corrija aquello con lo que se forma ({source}); el próximo ciclo lo lleva.",
      ],
      engineer: [
        "Pruebe la asignación de {attribute} con los valores de la persona ({person}) en el generador de expresiones. Las mayúsculas cuentan en las expresiones.",
        "Cambiar la asignación inicia un ciclo completo al guardarla; corregir {source} no lo necesita.",
      ],
    },
  },
  valueOnlyAtCreation: {
    state: "Se escribe una vez",
    line: "{app} recibe «{valueWord}» solo al crear la cuenta. Lo que cambió desde entonces para {person} no llega allí.",
    employeeLine:
      "{app} recibió su dato «{valueWord}» al crear su cuenta y no se entera de los cambios.",
    next: {
      employee: [
        "Pida a su soporte que cambien «{valueWord}» en la propia {app}; allí no cambia por sí solo.",
      ],
      helpdesk: [
        "Haga que lo cambie en {app} quien se ocupa de {app}.",
        "Si los cambios deben llegar: Entra ID > Enterprise apps > {app} > Provisioning > Mappings > {attribute} > Apply this mapping: Always. Al guardarlo empieza un ciclo completo.",
      ],
      engineer: [
        "El flowType de {attribute} es ObjectAddOnly (Apply this mapping: Only during object creation). Cámbielo a Always; al guardarlo empieza un ciclo completo, que lo escribe para todos.",
      ],
    },
  },
  valueNotMapped: {
    state: "No se envía",
    line: "El aprovisionamiento no envía «{valueWord}» a {target}: lo que hay allí no lo escribió él.",
    employeeLine: "{target} no recibe su dato «{valueWord}» de los registros de la empresa.",
    next: {
      employee: [
        "Cámbielo usted en {target} si puede, o pregunte a su soporte quién se ocupa de {target}.",
      ],
      helpdesk: [
        "Haga que lo corrijan en la propia {target}: alguien lo introdujo allí, quizá la propia persona ({person}).",
        "Si debe enviarse, el responsable de {app} puede añadir una asignación: Entra ID > Enterprise apps > {app} > Provisioning > Mappings > Add New Mapping. Al guardarla empieza un ciclo completo.",
      ],
      engineer: [
        "Añada una asignación desde {source} al atributo del destino que se muestra allí. Los que faltan en el esquema del destino se añaden antes en Show advanced options.",
        "Al iniciar sesión también puede escribirlo una notificación SAML: véase Single sign-on > Attributes & Claims.",
      ],
    },
  },
  valueNotCompared: {
    state: "Sin comparar",
    line: "No pude comparar «{valueWord}» para {person}: no leo aquello con lo que se forma {attribute} ({source}).",
    employeeLine: "No pude comparar su dato «{valueWord}» con los registros de la empresa.",
    next: {
      employee: ["Su soporte puede compararlo. Dígales qué muestra {app} y qué debería ser."],
      helpdesk: [
        "Compare Entra ID > Users > {person} > Properties con la entrada más reciente del registro, Modified properties.",
        "Cómo se forma está en Entra ID > Enterprise apps > {app} > Provisioning > Mappings > {attribute}.",
      ],
      engineer: [
        "Provision on demand muestra en Perform action qué valor toma {attribute} para {person}; escribe en el destino.",
        "Cómo se forma está en Entra ID > Enterprise apps > {app} > Provisioning > Mappings > {attribute}.",
      ],
    },
  },
  valueChangeWaiting: {
    state: "Cambio en camino",
    line: "En el directorio, «{valueWord}» ya es «{value}» para {person}; a {app} aún no se le ha enviado.",
    employeeLine:
      "Su dato «{valueWord}» se cambió aquí, y {app} no se ha actualizado desde entonces.",
    next: {
      employee: [
        "?nextAt La próxima actualización debería empezar antes de {nextAt} y suele tardar unos minutos.",
        "!nextAt Avise a su soporte si dentro de dos horas sigue siendo el antiguo.",
      ],
      helpdesk: [
        "?nextAt Espere: el próximo ciclo debería empezar entre {nextFromAt} y {nextAt}.",
        "?overdueAt Se espera un ciclo desde {overdueAt}. Mire en Entra ID > Enterprise apps > {app} > Provisioning > Current status.",
        "Si no puede esperar: Entra ID > Enterprise apps > {app} > Provisioning > Provision on demand.",
        "Si tras dos ciclos sigue siendo el antiguo, pida a un ingeniero que mire los pasos del registro.",
      ],
      engineer: [
        "Compare modifiedProperties de la entrada más reciente con {attribute}. Provision on demand evalúa enseguida a la persona ({person}); escribe en el destino.",
        "Un cambio al que no sigue ninguna entrada tras dos ciclos no se advirtió: al reiniciar el trabajo se vuelve a mirar a todos.",
      ],
    },
  },
  valueSentAsItIs: {
    state: "Enviado tal cual",
    line: "Como «{valueWord}» para {person}, a {app} se le envió lo que tiene el directorio: «{value}».",
    employeeLine:
      "Como «{valueWord}», a {app} se le envió lo que tienen los registros de la empresa: «{value}».",
    next: {
      employee: [
        "Si está mal, pida a Recursos Humanos o a su soporte que lo corrijan. La próxima actualización lo llevará a {app}.",
        "Si está bien, {app} muestra algo propio: mire su perfil allí, o pregunte a su soporte quién se ocupa de {app}.",
      ],
      helpdesk: [
        "?cloud Si está mal: corrija {source} en Entra ID > Users > {person} > Properties, o en el sistema de RR. HH. que lo rellena.",
        "?synced Si está mal: corrija {source} en Active Directory, desde donde se sincroniza la cuenta, o en el sistema de RR. HH. que lo rellena.",
        "Si está bien: alguien lo cambió en {app}, o {app} muestra otro campo que {attribute}. Un administrador de {app} puede ver cuál.",
      ],
      engineer: [
        "El servicio no advierte los cambios hechos en el destino. Provision on demand compara de nuevo y vuelve a escribir {attribute} donde difiere.",
        "Al iniciar sesión puede sobrescribirlo una notificación SAML: véase Single sign-on > Attributes & Claims.",
      ],
    },
  },
} as const satisfies CauseTranslations;
