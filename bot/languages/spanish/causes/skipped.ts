import { type CauseTranslations } from "../../translation";

/** Causes in Spanish: the service looked, and skipped the account. */
export const skipped = {
  alreadyInSync: {
    state: "Ya sincronizada",
    line: "Ya hay una cuenta en {target} para {person}, con los mismos valores en ambos lados. No había nada que escribir.",
    employeeLine: "Su cuenta en {target} existe y está al día.",
    next: {
      employee: [
        "Inicie sesión allí. Si no funciona, su equipo de soporte puede mirar el propio inicio de sesión.",
      ],
      helpdesk: [
        "No hay que hacer nada en el aprovisionamiento. Si el acceso no funciona para {person}, mire el inicio de sesión: inicio de sesión único, licencia o rol dentro de {target}.",
        "Si falta allí un valor concreto: compruebe que está mapeado y que su mapeo no está en Only during creation.",
      ],
      engineer: [
        "RedundantExport: compare las propiedades modificadas de la entrada con lo que se espera en el destino.",
        "El servicio no nota los cambios hechos dentro del destino; un reinicio o Provision on demand hacen que vuelva a mirar.",
      ],
    },
  },
  brokenAssignmentRecord: {
    state: "Asignación sin efecto",
    line: "La asignación a {app} no se tiene en cuenta para {person}: se omite como «not effectively entitled».",
    employeeLine: "Se le dio acceso a {app}, pero no ha surtido efecto.",
    next: {
      employee: [
        "Pida a su equipo de soporte que le quite el acceso a {app} y se lo vuelva a dar.",
      ],
      helpdesk: [
        "Abra la entrada del registro, pestaña Steps, y asegúrese de que las líneas de cuenta activa, asignación y filtro de ámbito dicen True; si una dice False, ese es el motivo.",
        "Si es así: Entra ID > Enterprise apps > {app} > Users and groups, quite la asignación para {person} (o para el grupo) y vuelva a agregarla.",
        "!stopped El próximo ciclo lo tiene en cuenta automáticamente, normalmente en menos de 40 minutos.",
      ],
      engineer: [
        "Elimine y vuelva a crear la asignación de rol de aplicación para {person} o para el grupo asignado. Compruebe antes si quitarla deshabilitaría una cuenta existente en el destino.",
        "Espere unos minutos a la replicación y use Provision on demand para {person}.",
      ],
    },
  },
  defaultAccessRole: {
    state: "Rol no aprovisionado",
    line: "El rol asignado en {app} para {person} no se aprovisiona.",
    employeeLine: "A su acceso a {app} todavía le falta un rol necesario.",
    next: {
      employee: ["Pida a su equipo de soporte que le dé un rol en {app}. Puede ver cuáles hay."],
      helpdesk: [
        "Abra Entra ID > Enterprise apps > {app} > Users and groups, seleccione la persona ({person}) o el grupo, Edit assignment, y elija un rol distinto de Default Access.",
        "!stopped El próximo ciclo lo tiene en cuenta automáticamente, normalmente en menos de 40 minutos.",
      ],
      engineer: [
        "Asigne un rol de aplicación con derecho a aprovisionamiento. Si el rol es correcto, quite la asignación y vuelva a crearla: el registro de la asignación puede estar dañado.",
        "Las configuraciones anteriores al 16 de abril de 2020 omitían Default Access; hoy se trata como los demás roles, así que compruebe también la lista de roles de la aplicación y el mapeo de roles.",
      ],
    },
  },
  externalUserSkipped: {
    state: "Invitado excluido",
    line: "La cuenta es de invitado ({person}), y {app} solo admite miembros tal como está configurada.",
    employeeLine: "El acceso a {app} está configurado solo para los miembros de esta organización.",
    next: {
      employee: [
        "Pregunte a su equipo de soporte si el acceso a {app} se puede abrir a invitados. Puede ver de qué tipo es su cuenta.",
      ],
      helpdesk: [
        "La sincronización entre inquilinos nunca incluye a usuarios externos ni a invitados internos: hace falta una cuenta en el inquilino principal, o una invitación, para {person}.",
        "Otras aplicaciones: los invitados necesitan una aplicación que inicie sesión con SAML mediante Entra ID. Pregunte a la persona responsable de {app} si está prevista para invitados.",
      ],
      engineer: [
        "Mire userType y creationType del objeto, y el filtro de ámbito del mapeo.",
        "La parte #EXT# del nombre principal de usuario de un invitado se corta al mapearlo: use como coincidencia mail u originalUserPrincipalName.",
      ],
    },
  },
  filterAttributeUnsupported: {
    state: "El filtro no puede funcionar",
    line: "El filtro de ámbito de {app} usa un atributo que los filtros no pueden leer.",
    employeeLine: "Antes hay que corregir la forma en que se elige a las personas para {app}.",
    next: {
      employee: [
        "?clear El problema no está en su cuenta. Diga a su equipo de soporte que está a la espera de {app}.",
        "!clear Diga a su equipo de soporte que está a la espera de {app}.",
      ],
      helpdesk: [
        "?attribute La cláusula sobre {attribute} es falsa para todo el mundo: pida a la persona responsable de {app} que la sustituya.",
        "Dónde está: Entra ID > Enterprise apps > {app} > Provisioning > Mappings > Source object scope.",
      ],
      engineer: [
        "No se pueden usar en filtros: appRoleAssignments, userType, manager, los miembros de grupos, los atributos con varios valores y las fechas (StatusHireDate, startDate, endDate, StatusTerminationDate, accountExpires). Elija con otro atributo o mediante asignaciones.",
        "Al guardar un filtro empieza un ciclo completo, y se deshabilita a quienes quedan fuera del ámbito, salvo que se haya definido SkipOutOfScopeDeletions.",
      ],
    },
  },
  groupNotSecurityEnabled: {
    state: "El grupo no cuenta",
    line: "La única asignación a {app} para {person} es por un grupo que no está habilitado para seguridad, y un grupo así no cuenta.",
    employeeLine: "Su acceso a {app} está configurado de una forma que no llega a su cuenta.",
    next: {
      employee: [
        "Pida a su equipo de soporte que le dé acceso directo a {app}. Puede ver qué tiene que cambiar.",
      ],
      helpdesk: [
        "Cree una asignación directa para {person}, o asigne un grupo de seguridad con pertenencia directa para {person}: Entra ID > Enterprise apps > {app} > Users and groups.",
        "!stopped El próximo ciclo lo tiene en cuenta automáticamente, normalmente en menos de 40 minutos.",
      ],
      engineer: [
        "El grupo asignado tiene securityEnabled en false. Asigne un grupo de seguridad con los mismos miembros, o habilite la seguridad en el grupo (Update-MgGroup -SecurityEnabled).",
      ],
    },
  },
  inactiveInSource: {
    state: "Inactiva",
    line: "La cuenta no está activa en el origen para {person}, y las cuentas inactivas no se aprovisionan.",
    employeeLine:
      "Su cuenta de trabajo aún no está activa del todo, así que no se ha podido configurar nada en {app}.",
    next: {
      employee: [
        "Pida a su equipo de soporte que compruebe si su cuenta de trabajo está activa.",
        "!stopped En cuanto lo esté, la configuración en {app} sigue automáticamente, normalmente en menos de 40 minutos.",
      ],
      helpdesk: [
        "Mire en Entra ID > Users > {person}: Account enabled, y si la cuenta está en Deleted users.",
        "Si la fecha de incorporación está por llegar, la cuenta se activa ese día. Si no, habilite o restaure la cuenta.",
        "!stopped El próximo ciclo lo tiene en cuenta automáticamente, normalmente en menos de 40 minutos.",
      ],
      engineer: [
        "Habilite o restaure el objeto en el origen (accountEnabled, IsSoftDeleted). En Cloud HR, compruebe el estado y la fecha de contratación en el sistema de Recursos Humanos.",
        "Después espere al próximo ciclo, o use Provision on demand para ver el paso al momento.",
      ],
    },
  },
  nestedGroupOnly: {
    state: "Grupo dentro de un grupo",
    line: "Para {person} solo hay un grupo que está dentro del grupo asignado; solo se aprovisionan los miembros directos.",
    employeeLine: "Su acceso a {app} está configurado de una forma que no llega a su cuenta.",
    next: {
      employee: [
        "Pida a su equipo de soporte que le dé acceso directo a {app}. Puede ver qué tiene que cambiar.",
      ],
      helpdesk: [
        "?innerGroup Asigne también el grupo «{innerGroup}» a {app}, o cree una pertenencia directa al grupo asignado para {person}.",
        "!innerGroup Asigne también el grupo interior a {app}, o cree una pertenencia directa al grupo asignado para {person}.",
        "Dónde hacerlo: Entra ID > Enterprise apps > {app} > Users and groups. Un grupo dentro de un grupo asignado no cuenta.",
        "!stopped Después espere al próximo ciclo, normalmente de 20 a 40 minutos.",
      ],
      engineer: [
        "Asigne el grupo interior a la entidad de servicio, aplane la pertenencia o use un grupo dinámico; la pertenencia solo se expande un nivel.",
        "El próximo ciclo aprovisiona a los miembros directos; no hace falta reiniciar.",
      ],
    },
  },
  notAssigned: {
    state: "Sin asignación",
    line: "No hay ninguna asignación a {app} para {person}.",
    employeeLine: "Todavía no se le ha dado acceso a {app}.",
    next: {
      employee: [
        "Si necesita acceso a {app}, pídalo a su responsable o a su equipo de soporte.",
        "!stopped En cuanto lo tenga, su cuenta se crea automáticamente, normalmente en menos de 40 minutos.",
      ],
      helpdesk: [
        "Si debe haber acceso a {app} para {person}: Entra ID > Enterprise apps > {app} > Users and groups > Add user/group. Un grupo sirve si la pertenencia es directa.",
        "!stopped El próximo ciclo lo tiene en cuenta automáticamente, normalmente en menos de 40 minutos.",
      ],
      engineer: [
        "Agregue una asignación de rol de aplicación para {person} o para un grupo de seguridad con pertenencia directa; la pertenencia anidada no cuenta.",
        "Si todas las personas del ámbito deben tener cuenta, establezca Scope en Sync all users and groups y apóyese en los filtros de ámbito.",
        "Una asignación nueva necesita unos minutos de replicación antes de que Provision on demand la tenga en cuenta.",
      ],
    },
  },
  outOfScopeByFilter: {
    state: "Omitida, según lo previsto",
    line: "El filtro de ámbito{filter} no se cumple para {person}.",
    employeeLine:
      "El acceso a {app} está previsto para determinadas personas, y usted no está entre ellas en este momento.",
    next: {
      employee: [
        "Si cree que debería tener acceso a {app}, diga a su equipo de soporte para qué lo necesita. Puede ver qué tiene que cambiar.",
      ],
      helpdesk: [
        "?wanted Si debe haber acceso a {app} para {person}: el filtro exige {attribute} {operator} «{wanted}». Haga corregir {attribute} en su origen, por ejemplo en Recursos Humanos.",
        "O pida a la persona responsable del filtro que lo amplíe: Entra ID > Enterprise apps > {app} > Provisioning > Mappings > Source object scope.",
        "!stopped El próximo ciclo tiene en cuenta automáticamente un valor cambiado, normalmente en menos de 40 minutos. Si no debe haber acceso a {app} para {person}, está bien así.",
      ],
      engineer: [
        "Corrija el atributo de origen o la cláusula; los filtros se unen con OR, las cláusulas de un filtro con AND, y se distinguen mayúsculas y minúsculas.",
        "Guardar un filtro inicia un ciclo completo, y quienes quedan fuera del ámbito se deshabilitan en el destino, salvo que se haya definido SkipOutOfScopeDeletions.",
        "Compruebe el resultado con Provision on demand, paso Determine if user is in scope.",
      ],
    },
  },
  smsSignInEnabled: {
    state: "Inicio de sesión por SMS",
    line: "El inicio de sesión por SMS está activado para {person}, y la sincronización entre inquilinos omite esas cuentas.",
    employeeLine: "La forma en que su cuenta inicia sesión impide que se configure en {app}.",
    next: {
      employee: [
        "Pida a su equipo de soporte que mire los métodos de inicio de sesión de su cuenta.",
      ],
      helpdesk: [
        "Desactive el inicio de sesión por SMS para {person}: Entra ID > Users > {person} > Authentication methods.",
        "!stopped El próximo ciclo lo tiene en cuenta automáticamente, normalmente en menos de 40 minutos.",
      ],
      engineer: [
        "La cláusula integrada alternativeSecurityIds EQUALS 'None' no se cumple. Quite el inicio de sesión por SMS para {person} en el inquilino de origen.",
        "El filtro no se puede editar; después, compruébelo con Provision on demand.",
      ],
    },
  },
  emptyValueNotSent: {
    state: "Lo vacío no se envía",
    line: "Un valor que se vació en el origen no se envía, así que {target} conserva el anterior para {person}.",
    employeeLine: "Un dato que se quitó aquí puede seguir apareciendo en {app}.",
    next: {
      employee: ["Diga a su equipo de soporte qué dato está anticuado; se puede quitar en {app}."],
      helpdesk: [
        "Corrija el valor en {target}: el aprovisionamiento omite lo que está vacío y no restaura el valor anterior.",
        "Si el valor debe estar, rellénelo en el origen; el próximo ciclo lo envía.",
      ],
      engineer: [
        "Un mapeo que no da nada omite el atributo, y su valor predeterminado solo cuenta al crear la cuenta. Use una expresión que siempre dé algo, como Coalesce o IIF.",
        "Los trabajos controlados por API, Workday y SuccessFactors pueden enviar valores vacíos (Flow null values, en versión preliminar): actívelo en el atributo de origen y en el mapeo; solo vale para atributos de un único valor.",
      ],
    },
  },
} as const satisfies CauseTranslations;
