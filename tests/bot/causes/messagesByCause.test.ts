import { recogniseText } from "../../../bot/causes/recognise";

/** What targets, agents and people write, and what each names. */
const messages: Readonly<Record<string, readonly string[]>> = {
  requiredAttributeMissing: ["Validation failed: Last name can't be blank"],
  uniqueValueConflict: [
    "Validation failed: Email address has already been taken",
    "El correo electrónico ya está registrado",
  ],
  matchNotUnique: [
    "Mehrere Benutzer entsprechen dem Abgleichsattribut",
    "Varios usuarios coinciden con el valor",
    "複数のユーザーが一致しました",
  ],
  objectMasteredElsewhere: [
    "Das Objekt wird lokal verwaltet und kann nicht geändert werden",
    "L'objet est géré localement",
  ],
  managerNotFound: ["上司が見つかりません", "Invalid manager reference 4711"],
  outOfScopeByFilter: [
    "Benutzer liegt außerhalb des Bereichsfilters",
    "El usuario está fuera del ámbito del filtro",
    "L'utilisateur est hors du champ du filtre",
  ],
  invalidAttributeValue: [
    "Attribute 'employeeNumber' expected integer but was 'A-1029'",
    "Domain contoso.com is not verified for this organisation, the user cannot be created",
    "Validation error: title too long",
    "Arithmetic overflow error converting nvarchar to data type numeric",
    'The value of attribute "userType" is not one of [employee, customer, public]',
    "Invalid location reference for sys_user.location",
    'Bad Request: {"Errors":{"description":"long_username (user=maximilian.oberhuber)","code":400}}',
  ],
  groupNotSecurityEnabled: [
    "The assigned group is a distribution list and cannot be used for provisioning",
    "The user comes through a mail-enabled group",
  ],
  schemaMismatch: [
    "Patch operation 'Add' is not supported; expected 'add'",
    "expected string, but got object",
  ],
  groupsNotProvisioned: ["Distribution groups cannot be provisioned"],
  mailManagedByExchange: [
    "Property proxyAddresses is managed by Exchange and can't be changed through Graph",
  ],
  conditionalAccessBlocks: ["AADSTS53003"],
  invitedUserDisabled: ["B2B account is blocked in the resource tenant"],
  apiTokenExpired: ["Lifetime validation failed, the token is expired (calling /bulkUpload)"],
  linkedObjectGone: [
    "The account has been deleted in the app by an admin and isn't created again",
    "The account was deleted in the app and is never re-created",
  ],
  accountSwitchedOff: ["The account has been deleted in the app by an admin"],
  connectorHostMisconfigured: [
    "The on-premises application connector 'HRDB' couldn't be found on the ECMA host",
  ],
  agentUnavailable: ["LDAP サーバーを利用できません。"],
  inactiveInSource: ["Effective hire date 2027-02-01 lies ahead, worker will be processed later"],
  targetRejectedRequest: ["Validation failed: 1 error occurred"],
};

it.each(Object.entries(messages).flatMap(([cause, texts]) => texts.map((text) => [text, cause])))(
  "%s -> %s",
  (text, cause) => {
    expect(recogniseText(text)?.id).toBe(cause);
  },
);
