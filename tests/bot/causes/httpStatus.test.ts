import { statusIn } from "../../../bot/causes/httpStatus";

describe("statusIn", () => {
  it.each([
    ["HTTP 409", 409],
    ["HTTP/1.1 404 Not Found", 404],
    ["429", 429],
    ["409 Erreur de conflit de ressources", 409],
    ["500 Unerwarteter Fehler: nicht angelegt", 500],
    ["WARNUNG Dienst nicht verfügbar (Code 429 bei Versuch 1)", 429],
    ["500 Fehlersuche", undefined],
    ["503 Service Unavailable", 503],
    ["Response status code does not indicate success: 403 (Forbidden).", 403],
    ["The remote server returned an error: (500) Internal Server Error.", 500],
    ["StatusCode: 422", 422],
    ["status=401", 401],
    ["StatusCode: Unauthorized", 401],
    ["the call returned a 502", 502],
    ["System.Net.WebException: 429 from scim.contoso.com", 429],
    ["HTTP 200 OK", undefined],
    ["GET /Users HTTP/1.1 200 2326", undefined],
    ["500 users work here", undefined],
    ["401 Main Street", undefined],
    ["Room 404 is on the fourth floor", undefined],
    ["504 Gateway Road", undefined],
    ["error 5001", undefined],
    ["a conflict of interest", undefined],
  ])("%s -> %p", (text, expected) => {
    expect(statusIn(text)).toBe(expected);
  });
});
