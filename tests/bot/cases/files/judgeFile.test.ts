import { judgeFile } from "../../../../bot/cases/files/judgeFile";

const judge = (bytes: Buffer, name = "log.txt") => judgeFile({ id: "one", name, bytes });

it("leaves a text without secrets as it was sent, with its mark", async () => {
  const bytes = Buffer.from("\ufeffName;Prüfung\r\n");
  const { kept, bytes: written } = await judge(bytes);
  expect(kept).toMatchObject({ state: "kept", masked: false });
  expect(written.equals(bytes)).toBe(true);
});

it("keeps UTF-16 as the UTF-8 that its type says, and hides secrets in it", async () => {
  const { kept, bytes } = await judge(Buffer.from("\ufeffprüfe password: hunter2", "utf16le"));
  expect(kept).toMatchObject({
    state: "kept",
    masked: true,
    contentType: "text/plain; charset=utf-8",
  });
  expect(bytes.toString()).toBe("prüfe password: [hidden]");
});

it("hides a secret in a name that is cut, and keeps an ending that fits", async () => {
  const name = `${"x".repeat(80)} abC8Q~0123456789012345678901234567890.log`;
  const { kept } = await judge(Buffer.from("fine"), name);
  expect(kept).toMatchObject({ name: `${"x".repeat(80)} [hidden].txt` });
});

it("refuses a text that grows beyond the limit by what is hidden in it", async () => {
  const { kept } = await judge(Buffer.from("pwd=abcd\n".repeat(580_000)));
  expect(kept).toEqual({ state: "refused", why: "tooBig" });
});

it.each([
  ["nothing", Buffer.alloc(0), "empty"],
  ["a program", Buffer.from([0x4d, 0x5a, 0, 1]), "kind"],
  ["more than 5 MB", Buffer.alloc(5 * 1024 * 1024 + 1, 0x61), "tooBig"],
])("refuses %s", async (_, bytes, why) => {
  expect((await judge(bytes)).kept).toEqual({ state: "refused", why });
});
