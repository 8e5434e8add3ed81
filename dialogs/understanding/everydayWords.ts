/**
 * Words of other languages that are no part of a name, as `namePart` knows those of English: questions,
 * everyday speech, and the field. Words that also stand inside names ("von", "der", "bin") are not
 * among them.
 */
const byLanguage = {
  de: `telefon apparat damen herren komm krieg kriege krank urlaub austritt beförderung eintritt einstellung elternzeit heirat kündigung leute leuten namensänderung rückkehr
  versetzung wert werte werten abend aber alle allen alles als also am andere anderen anderer anfangen angelegt anmelden anmeldung
  ansehen antwort anwendung anwendungen app auch auf aus ausgeschieden automatisch beginnt bei
  beim bekam bekommen bekommt benutzer benutzerin benutzername bereitgestellt bereits
  bereitstellung besten bis bitte brauche braucht chef chefin danke dann darf das dass daten schuld
  dauert deaktiviert dem denn des deshalb die dies diese diesem diesen dieser dieses doch dort
  drin dritte dritten du durch ein eine einem einen einer eingerichtet einrichten einrichtung
  eintrag entfernt er erst erste erstellen erstellt ersten es etwas falsch fehlen fehler
  fehlermeldung fehlgeschlagen fehlt fehlte filter finde finden firma frage fragen frau
  funktioniert für gab gar gefunden gegeben gehen geht gelöscht gerade gesperrt gestartet gestern
  gibt grund gruppe gruppen gut guten habe haben hallo hängen hängt hat hätte hatte helfen herr
  herrn heute hier hilfe hinzugefügt ich ihm ihn ihnen ihr ihre ihrem ihren ihrer ihres immer in
  info ist ja jede jeder jemand jemanden jetzt kann kannst kein keine keinen keiner kennwort
  klappt kollege kollegen kollegin komme kommen kommt können könnt konnte könnte könnten konten
  konto kunde kundin lange läuft leider letzte letzten letzter lizenz los mal man manager mein
  meine meinem meinen meiner mich minuten mir mit mitarbeiter mitarbeiterin mitarbeitern möchte
  montag morgen muss müssen mussten nach nachschauen nachsehen neu neue neuen neuer nicht nichts
  nie niemand noch nochmal nun nur oben oder ohne passiert passierte passwort person personen
  problem probleme protokoll prüfe prüfen quarantäne rein rolle rollen sagen schau schauen schlägt
  schon sehen sehr seit seitdem sich sie siehe sieht sind soll sollen sollte sollten sonst starten
  startet status steht stimmt stockt stunden synchronisiert synchronisierung system tag tage tagen
  taucht ticket tun über übersprungen um und uns unser unsere unserem unseren unserer unter
  verfügbar verschwunden verstehe viel vielen vom vor vorgesetzte vorgesetzter wann war waren
  warte warten wartet warum was weil weiß weiter weitere welche welchem welcher welches wem wen
  wenn wer werden weshalb wetter wie wieder wieso wir wird wirklich wissen wo woche wochen wofür
  woran worden wurde wurden zeigen zeigt zu zuerst zugang zugeordnet zugewiesen zugriff zum zur
  zurzeit zuweisung zweite zweiten`,
  fr: `elle elles congé madame téléphone notes frais à abord absent absente accède accès accéder adresse affectation affectations affecté
  affectée afin aide aider aie ainsi ait ajoute ajouter ajouté ajoutée alors ami amie annuaire
  apparait apparaît appel appli application applications approvisionnement approvisionné
  approvisionnée après arrive arrivent arrivé arrivée attend attendre attends attente au aucun
  aucune aujourd'hui aura aussi automatique automatiquement autre autres aux avait avant avec
  avez avoir avons ayant beaucoup besoin bien bientôt bloque bloqué bloquée boîte bonjour
  bonsoir bouge bug ce ceci cela celle celui certains ces cet cette chef cheffe chez chose ci
  client cliente clients collègue collègues combien comme commence comment compris compte
  comptes connaître connecte connecter connecté connectée connexion consulter création créer
  créé créée créés dans date donnée demande demander demandé depuis dernier dernière dernièrement deux
  devrait dès déjà démarre démarré désactivé désactivée difficile dire dis dit dites dois doit
  donc donne donner donné dossier dure durée e-mail echec embauche embauché embauchée employé
  employée employés encore enfin ensuite entre entreprise entrer entrée envoyé erreur erreurs
  essaie essayé est et eu eux exemple existe explique expliquer échec échoue échoué écrire
  équipe étais était étendue été être faire fais fait faites faut fichier figure filtre fin
  finalement fois fonctionne fonctionnent groupe groupes heure heures hier ici identifiant
  ignoré ignorée ignorés il ils importe impossible inactif incident informatique jamais je jour
  journal journaux journée jours jusque juste laisse lance lancer langue laquelle lent lente
  lequel les leur leurs licence lien ligne lire longtemps lors lui lundi mail maintenant mais
  malgré manquant manquante manque manquent marche mardi matin mauvais mauvaise merci mercredi
  mes message mettre même midi mien mieux minute minutes mis mise moi mois moment monde monsieur
  montre mot ne niveau nom nos notre nous nouveau nouveaux nouvel nouvelle nouvelles numéro on
  ont ou oublié oui ouvre ouvrir où par parce parler parlez parti partie partir pas passage
  passe passer passé pendant personne personnes peu peut peuvent peux plaît plus plusieurs poste
  pour pourquoi pourrait pouvez pouvoir premier première prend prends prenez presque prêt
  problème problèmes prochain prochaine progresse provisionnement provisionné provisionnée puis
  puisque quand quarantaine que quel quelle quelles quelqu'un quelque quelques quels question
  qui quoi raison rapidement recevoir recherche recherché reçoit reçu refuse refusé regarde
  regarder rejoint rentrée responsable reste retard réponse rien rôle rôles sa sais sait salarié
  salariée salariés salut sans savoir semaine semaines semble service ses seul seulement si
  situation soir soit solution sommes sont sous souvent statut stp suis suite suivant sujet
  supprimé supprimée sur svp synchronisation synchronisé synchronisée synchronisés système tard
  tâche tel tente tes toi toujours tourne tous tout toute toutes très trop trouve trouver trouvé
  un une urgent urgente utilisateur utilisateurs utilisatrice valeur vendredi venir verifier
  veut veux vérifier vérifiez vide vient visible vite voici voilà voir vois voit vos votre
  voudrais vous vrai vraiment vu`,
  es: `teléfono señora señor gastos vacaciones dato acaba acabo acceder acceso accesos actualiza actualización actualizado adónde agrega agregado
  ahora ahí algo alguien alguna alguno algún allí alta amiga amigo anoche antes aparece aparecen
  aparezco aplicaciones aplicación aprovisiona aprovisionada aprovisionado aprovisionamiento aquí
  asigna asignaciones asignación asignada asignado así atascado aunque automáticamente ayer ayuda
  ayudar ayúdame aún baja bien bloqueada bloqueado buenas buenos busca buscar cada cambia cambiado
  cambio carga casi caso causa clienta cliente coincide coincidencia cola colega colegas como
  compañera compañeras compañero compañeros comprobar comprueba con conectar conexión consulta contraseña correo crea creación creada creado
  crean crear credenciales cual cuales cuando cuanto cuarentena cuarta cuarto cuenta cuentas cuál
  cuáles cuándo cuánto código dado dame dar debe debería debo decir decirme dejado demasiado
  departamento desactivada desactivado desde deshabilitada deshabilitado después detenido detrás
  dice dime dirección directorio donde durante día días dónde elimina eliminada eliminado ella ellos
  empezar empieza empleada empleado empleados empresa en encontrar encuentra encuentro entiendo
  entonces entra entrada entrar equipo eres error errores es esa ese eso espera esperando espero
  esta estaba estado estamos estar estará este esto estos estoy estuvo está están existe explica
  explícame falla fallado fallo falta faltaba faltan favor fecha filtro filtros fue fuera funciona
  funcionan gente gerente gracias grupo grupos ha haber habría haría habla hablar hable hace hacer hacia hago han
  has hasta hay haya he hemos hola hora horas hoy iba idioma igual inactiva inactivo incidencia
  incluso incorporación ingresar inicia iniciar inicio intenta intento ir jamás jefa jefe jueves
  junto largo les licencia listo llama llega llegado llegar lleva luego lugar lunes mal martes
  mañana mejor menos mensaje mes meses mi miembro miembros minuto minutos mira mirar mis misma mismo
  miércoles momento motivo motivos mucha muchas mucho muchos muestra mueve muy más nada nadie
  necesita necesito ninguna ninguno ningún nombre nos nosotros nuestra nuestro nueva nuevas nuevo
  nuevos nunca número obtener ocurre ocurrió omite omitida omitido omitidos omitió otra otras otro
  otros para parada parado parece parte pasa pasado pasar pasó pedir pendiente permiso permisos pero
  personas pide pidió poco podemos poder podría podrían por porque posible pregunta pregunto primer
  primera primero problema problemas pronto propia propio próximo puede pueden puedes puedo pues
  puesto que queda quedó quería quien quiere quieren quiero quizá quizás quién qué razón recibe
  recibido recibir registro registros resolver responsable revisa revisar sabe saber sale salido
  salir se seguimos segunda segundo según semana semanas ser será si sido siempre siendo siento sigo
  sigue siguen siguiente sin sincroniza sincronización sincronizada sincronizado sincronizan sino
  sistema sobre sois solicitud solo somos son soporte soy su sucede sucedió sus sábado sé sí sólo
  tal también tampoco tan tanto tarda tardará tarde te tema tendría tenemos tener tengo tenido tenía tercera
  tercero tardar ti tiempo tiene tienen tiquete toda todas todavía todo todos trabajador trabajadora
  trabajo tras trata tu tus tuvo ultima un una unas uno unos urgente usted ustedes usuaria usuarias
  usuario usuarios va vale valor vamos varias varios veces ven veo ver verificar vez viernes
  visto volver voy vuelve y ya yo última últimas último últimos`,
} as const;

/** All of them, in small letters. */
export const everydayWords: ReadonlySet<string> = new Set(
  Object.values(byLanguage).flatMap((words) => words.split(/\s+/)),
);

/** What French puts before a word ("l'accès", "d'erreur") or after it ("est-il", "a-t-elle"). */
const joinedBefore = /^[dl]'/;
const joinedAfter = /-(?:t-)?(?:je|tu|ils?|elles?|on|nous|vous|ce|y|moi|là|ci)$/;
/** "n'est", "j'ai", "qu'il": what is cut short before a vowel, unlike "N'Golo" and "M'Barek". */
const cutShort = /^(?:[cjmnst]|(?:jus|lors|puis)?qu)'[aehiouyàâéèêîïôœù]/;

/** Whether a word in small letters is one of them, alone or joined to a smaller one. */
export function isEverydayWord(word: string): boolean {
  if (everydayWords.has(word) || cutShort.test(word)) return true;
  const core = word.replace(joinedBefore, "").replace(joinedAfter, "");
  return core !== word && (everydayWords.has(core) || core === "a");
}
