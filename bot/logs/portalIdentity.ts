/** How the portal's table writes whom an entry is about: "Display Name: Ketut Budiono, Source ID: 123". */
const written =
  /^\s{0,8}(?:display ?name|anzeigename|nom d'affichage|nom complet|nombre para mostrar|表示名)\s{0,3}[:：]\s{0,3}(.{0,200}?)\s{0,3}(?:[,;、]\s{0,3}(?:source ?id|quell-?id|id (?:de la )?source|id\.? de origen|ソース ?id)\s{0,3}[:：]\s{0,3}(.{0,200}?))?\s{0,8}$/iu;

/** The name and the id at the source in a cell of the portal's table; another cell is a name as it stands. */
export function portalIdentity(cell: string): { readonly name: string; readonly id: string } {
  const [whole, name = "", id = ""] = written.exec(cell.slice(0, 500)) ?? [];
  return whole === undefined ? { name: cell, id: "" } : { name, id };
}

/** Whether a cell is the first half of one that a comma without quotes cut in two. */
export function isHalfIdentity(cell: string, next: string): boolean {
  const beside = portalIdentity(`${cell}, ${next}`);
  return beside.id !== "" && portalIdentity(cell).id === "" && portalIdentity(cell).name !== cell;
}
