const words =
  /(?<!\p{L})(?:(?:can't|cant|cannot|can not|couldn't|couldnt|unable to|won't let (?:me|us)|not able to|doesn't let (?:me|us)|don't have|dont have|haven't got|have no|has no|got no|no|without|still no|lost|missing) (?:\p{L}+ ){0,3}(?:get in|get into|log ?in|login|sign ?in|access|account|open|enter|see|use|user)|(?:komme?|kommt) (?:\p{L}+ ){0,4}(?:nicht|nimmer) (?:\p{L}+ ){0,2}(?:rein|hinein|in)|(?:kein(?:en?)?|keinerlei) (?:zugang|zugriff|konto|account|login)|kann (?:mich )?(?:\p{L}+ ){0,4}nicht (?:anmelden|einloggen|öffnen|nutzen)|(?:pas|plus|aucun|jamais) (?:d'|de )?(?:accès|compte|connecter|entrer|accéder)|(?:arrive|peux|peut) (?:pas|plus) (?:à )?(?:me |se )?(?:connecter|accéder|entrer)|no (?:puedo|puede|consigo|logro|me deja) (?:\p{L}+ )?(?:entrar|acceder|iniciar|abrir|usar)|(?:sin|no tengo|no tiene) (?:acceso|cuenta))(?!\p{L})|(?:ログイン|サインイン|アクセス|利用)(?:が)?でき(?:な|ませ)|入れ(?:な|ませ)|使え(?:な|ませ)|開け(?:な|ませ)|アカウントがな/iu;

/** Whether a text says that somebody does not get in: with an application's name, it is about an account. */
export function cannotGetIn(text: string): boolean {
  return words.test(text.slice(0, 600).normalize("NFKC").replaceAll("’", "'"));
}
