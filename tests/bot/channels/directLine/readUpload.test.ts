import { readUpload } from "../../../../bot/channels/directLine/readUpload";

const request = (type: string, body: unknown, more: Record<string, string> = {}) => ({
  ...{ method: "POST", path: "", query: new URLSearchParams(), body },
  headers: { "content-type": type, ...more },
});

async function form(parts: readonly (readonly [string, string | File | Blob])[]) {
  const data = new FormData();
  for (const [name, part] of parts) {
    if (typeof part === "string") data.append(name, part);
    else data.append(name, part);
  }
  const whole = new Response(data);
  return request(whole.headers.get("content-type") ?? "", Buffer.from(await whole.arrayBuffer()));
}

const activity = new Blob(['{"type":"message","text":"see"}']);
const named = (upload: ReturnType<typeof readUpload>) =>
  upload?.files.map(({ name, bytes }) => `${name}: ${bytes.toString()}`);

it("reads activity and files as Web Chat sends them", async () => {
  const upload = readUpload(
    await form([
      ["activity", activity],
      ["file", new File(["one"], "a.txt")],
      ["file", new File(["two"], 'ü "b".txt')],
    ]),
  );
  expect(upload?.posted.text).toBe("see");
  expect(named(upload)).toEqual(["a.txt: one", 'ü "b".txt: two']);
});

it("leaves out of the activity what could change a prototype", async () => {
  const value = `{"a":1,"__proto__":{"b":2}}`;
  const upload = readUpload(
    await form([
      ["activity", new Blob([`{"type":"message","text":"see","value":${value}}`])],
      ["file", new File(["one"], "a.txt")],
    ]),
  );
  expect(JSON.stringify(upload?.posted.value)).toBe('{"a":1}');
});

it("reads one file that is the whole body", () => {
  const disposition = { "content-disposition": 'name="file"; filename="a.png"' };
  expect(named(readUpload(request("image/png", Buffer.from("x"), disposition)))).toEqual([
    "a.png: x",
  ]);
});

it.each([
  ["no bytes", () => request("multipart/form-data; boundary=x", undefined)],
  ["JSON", () => request("application/json", { a: 1 })],
  ["no boundary", () => request("multipart/form-data", Buffer.from("--x--"))],
  ["what is no form", () => request("multipart/form-data; boundary=x", Buffer.from("nothing"))],
  [
    "a form that breaks off",
    () =>
      request(
        "multipart/form-data; boundary=x",
        Buffer.from('--x\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nabc'),
      ),
  ],
  ["an activity that is no JSON", () => form([["activity", new Blob(["{"])]])],
  [
    "an activity that is too long",
    () => form([["activity", new Blob([`"${"x".repeat(300_000)}"`])]]),
  ],
  [
    "an activity that nests more than 100 levels",
    () =>
      form([
        ["activity", new Blob([`{"type":"message","value":${"[".repeat(100)}${"]".repeat(100)}}`])],
        ["file", new File(["one"], "a.txt")],
      ]),
  ],
  [
    "too many parts",
    () => form(Array.from({ length: 21 }, () => ["file", new File(["y"], "y")] as const)),
  ],
])("takes %s for no upload", async (_, make) => {
  expect(readUpload(await make())).toBeUndefined();
});
