/** Sentences that say that source and target are the same, of the service and in people's words. */
export const inSyncSentences: readonly RegExp[] = [
  /\bno changes? to (?:sync(?:hroni[sz]e)?|make|apply|export|write)\b/i,
  /source and target(?: systems?)? (?:already|both) match/i,
  /\bno changes? (?:is |are |was |were )?(?:needed|required|necessary)\b/i,
  /\bnothing to (?:update|change|export)\b/i,
  /\bunchanged, skipping\b|\bno updated (?:fields?|attributes?)\b[^.\n]{0,60}/i,
  /\b(?:identical|the same) in (?:the )?source and (?:the )?target\b/i,
  /\balready (?:up[- ]to[- ]date|in sync)\b/i,
  /stimm(?:t|en)\b[^.\n]{0,60} bereits überein/i,
  /correspond(?:ent)? déjà|ya (?:coincide|coinciden)|(?:既に|すでに)一致/i,
];

/** No part of a paste about an account that was written. */
const withoutTrouble = "(?![^]*(?:fail|error|skipp|denied|(?<!emp)fehl|échec|erreur|omitid))";
const quoted = "[\"'„«“][^\"'\\n]{1,120}[\"'“»”]";

/**
 * The export step of a success, pasted by itself (Graph's list example) or with the lines around it, and
 * in people's words.
 */
export const writtenSentences: readonly RegExp[] = [
  new RegExp(
    `^${withoutTrouble}[^]{0,2000}?\\bwas (?:created|updated) in (?:the )?target system\\b[^.\\n]{0,80}`,
    "i",
  ),
  new RegExp(
    `^${withoutTrouble}[^]{0,2000}?\\b(?:user|group) ${quoted} was (?:created|updated) in [^.\\n]{1,80}`,
    "i",
  ),
  new RegExp(
    `^${withoutTrouble}\\s*successfully (?:created|updated|provisioned) (?:the )?(?:user|group)\\b`,
    "i",
  ),
  new RegExp(`\\bexport (?:user|group) ${quoted} to [^:\\n]{1,60}: success`, "i"),
  new RegExp(
    `^${withoutTrouble}[^]{0,80}?\\b(?:POST|PUT|PATCH) \\S{0,80}/(?:Users|Groups)\\S{0,80}(?: HTTP/[\\d.]+"?)? 20[0-4]\\b`,
    "i",
  ),
  /\bErrorCode\W{1,4}None\b[^]{0,200}\bEventName\W{1,4}EntryExport(?:Add|Update)\b/i,
  /^\s*(?:(?:the )?(?:user|group|account)(?: '[^'\n]{1,120}')? (?:was|has been) (?:created|updated|provisioned) successfully\b[^.\n]{0,80})\.?\s*$/i,
  new RegExp(
    `^${withoutTrouble}[^]{0,80}?\\b(?:Benutzer|Gruppe|utilisateur|groupe|usuario|grupo) ${quoted} (?:wurde in [^.\\n]{1,60} (?:erstellt|aktualisiert)|a été (?:créé|mis à jour)e? dans [^.\\n]{1,60}|se (?:creó|actualizó) en [^.\\n]{1,60})`,
    "i",
  ),
  /^[^\n]{0,80}(?:ユーザー|グループ)[^\n]{1,120}(?:作成|更新)されました/,
];
