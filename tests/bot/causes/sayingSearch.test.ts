import { recogniseText } from "../../../bot/causes/recognise";
import { sayings } from "../../../bot/causes/sayings";
import { createSayingSearch, isByProgram } from "../../../bot/causes/sayingSearch";

const causeSaid = createSayingSearch(sayings);

describe("what a message says in words of its own", () => {
  it.each([
    [
      "The signing secret for tenant 4 is no longer accepted: it has expired.",
      "credentialsRejected",
    ],
    ["Das Kennwort des Dienstkontos ist abgelaufen.", "credentialsRejected"],
    ["Les identifiants fournis sont incorrects.", "credentialsRejected"],
    ["Las credenciales no son válidas.", "credentialsRejected"],
    ["アクセス トークンの有効期限が切れています。", "credentialsRejected"],
    ["Seats: 50 of 50, limit reached.", "licenceMissing"],
    ["Berechtigung „Benutzer verwalten“ verweigert.", "insufficientRights"],
    ["No tiene permisos suficientes para crear usuarios.", "insufficientRights"],
    ["Der Wert für „Telefon“ ist ungültig.", "invalidAttributeValue"],
    ["属性 mail の値が無効です。", "invalidAttributeValue"],
    ["El campo 'apellido' es obligatorio.", "requiredAttributeMissing"],
    ["L'attribut « ville » est introuvable.", "schemaMismatch"],
    ["Ce compte existe déjà.", "uniqueValueConflict"],
    ["このユーザーは既に存在します。", "uniqueValueConflict"],
    ["Supervisor with id 4711 unknown.", "managerNotFound"],
    ["Perfil 'Ventas': no existe.", "appRoleUnknown"],
    ["Verbindung konnte nicht hergestellt werden.", "endpointUnreachable"],
    ["LDAP: offline since 09:00.", "agentUnavailable"],
    ["El servidor no está disponible: error interno.", "targetServerError"],
    ["Switch(: argument is invalid.", "expressionInvalid"],
  ])("%s", (text, cause) => {
    expect(causeSaid(text)).toBe(cause);
  });

  it("takes what stands nearest to the trouble", () => {
    expect(causeSaid("The token is fine, but the attribute 'city' is unknown.")).toBe(
      "schemaMismatch",
    );
    expect(causeSaid("The attribute 'city' was sent with a token that is expired.")).toBe(
      "credentialsRejected",
    );
  });

  it("does not reach from one sentence into the next, nor far", () => {
    expect(causeSaid("A token was sent. It rained, and everything is expired.")).toBeUndefined();
    expect(causeSaid(`The token ${"and so on ".repeat(8)} expired.`)).toBeUndefined();
  });

  it.each([
    "the display name is invalid",
    "role not found for him",
    "account does not exist",
    "attribute missing in slack",
    "Das Konto existiert nicht",
    "mon compte est introuvable",
    "アカウントが見つかりません",
  ])("is not what programs write: %s", (text) => {
    expect(isByProgram(text)).toBe(false);
  });

  it.each([
    "Das Konto „mona“ existiert nicht",
    "invalid display name: mona",
    "The role was not found.",
    "HTTP 404",
  ])("is what programs write: %s", (text) => {
    expect(isByProgram(text)).toBe(true);
  });

  it("says less than a code and a known sentence, and more than a status", () => {
    expect(recogniseText("EntryConflict: The token is expired.")?.id).toBe("uniqueValueConflict");
    expect(recogniseText("HTTP 400: Das Kennwort ist abgelaufen.")?.id).toBe("credentialsRejected");
  });
});
