import { refuse, unavailable } from "../../../../bot/channels/http/answer";

it("a refusal has a code and a sentence, and headers only when given", () => {
  const body = { error: { code: "NotFound", message: "There is nothing here." } };
  expect(refuse(404, "NotFound", "There is nothing here.")).toEqual({ status: 404, body });
  expect(refuse(405, "NotFound", "There is nothing here.", { Allow: "GET" })).toEqual({
    status: 405,
    body,
    headers: { Allow: "GET" },
  });
});

it("what is not available now says in how many seconds to come again", () => {
  expect(unavailable("Later.", 5)).toEqual({
    status: 503,
    body: { error: { code: "Unavailable", message: "Later." } },
    headers: { "Retry-After": "5" },
  });
});
