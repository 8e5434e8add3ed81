import { signInRefusal } from "../../../dialogs/understanding/signInRefusal";

it.each([
  "it says wrong password",
  "invalid credentials",
  "it says I have no license",
  "403",
  "it says 403 forbidden",
  'I get "access denied" in salesforce',
  "my password is not accepted, it says: password incorrect",
  "Salesforce sagt falsches Passwort",
  "da steht keine Lizenz",
  "Zugriff verweigert",
  "Zoom affiche « mot de passe incorrect »",
  "accès refusé",
  "dice que no tengo licencia",
  "credenciales no válidas",
  "パスワードが違いますと出ます",
  "Salesforceにアクセスが拒否されました",
])("%j is what an application answers at sign-in", (text) => {
  expect(signInRefusal(text)).toMatch(/no account/);
});

it.each([
  "why am I not in Salesforce",
  "I need a license for Salesforce",
  "Salesforce",
  "case 1403",
  "ich brauche eine Lizenz",
  `wrong password ${"x".repeat(200)}`,
])("%j is not", (text) => {
  expect(signInRefusal(text)).toBeUndefined();
});

it("leaves what stands around it", () => {
  expect(signInRefusal('I get "access denied" in Miro')).toMatch(/^I get +no account +in Miro$/);
});
