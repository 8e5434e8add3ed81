import { fileContent, fileName } from "../../../../bot/cases/files/fileContent";

const png = Buffer.from("89504e470d0a1a0a0000000d49484452", "hex");
const jpeg = Buffer.from("ffd8ffe000104a46494600", "hex");
const bytes = (text: string): Buffer => Buffer.from(text);

it.each([
  ["a PNG", png, "image/png"],
  ["a JPEG", jpeg, "image/jpeg"],
  ["a PDF", bytes("%PDF-1.7\n%âãÏÓ"), "application/pdf"],
  [
    "a text",
    bytes("2026-11-28 user skipped\r\n\tNotEffectivelyEntitled"),
    "text/plain; charset=utf-8",
  ],
  ["Japanese", bytes("ログのエントリ"), "text/plain; charset=utf-8"],
  [
    "HTML, which is text and never anything more",
    bytes("<script>1</script>"),
    "text/plain; charset=utf-8",
  ],
  ["a cut PNG", png.subarray(0, 7), undefined],
  ["a GIF", bytes("GIF89a\u0001\u0000"), undefined],
  ["a program", bytes("MZ\u0090\u0000\u0003"), undefined],
  ["a ZIP", Buffer.from("504b030414000600", "hex"), undefined],
  ["Latin-1", Buffer.from([0x4d, 0xfc, 0x6c, 0x6c, 0x65, 0x72]), undefined],
  ["escape codes", bytes("\u001b[2J"), undefined],
  ["UTF-16", Buffer.from("\ufeffüabc", "utf16le"), "text/plain; charset=utf-8"],
  [
    "UTF-16, the other way round",
    Buffer.from("\ufeffüabc", "utf16le").swap16(),
    "text/plain; charset=utf-8",
  ],
  ["half a letter of UTF-16", Buffer.from("fffe61", "hex"), undefined],
  ["UTF-16 without its mark", Buffer.from("abc", "utf16le"), undefined],
])("%s", (_, content, contentType) => {
  expect(fileContent(content)?.contentType).toBe(contentType);
});

it.each([
  ["shot.png", png, "shot.png"],
  ["C:\\Users\\me\\Desktop\\shot.PNG", png, "shot.PNG"],
  ["../../etc/passwd", bytes("root"), "passwd.txt"],
  ["photo.png", jpeg, "photo.png.jpg"],
  ["run.bat", bytes("echo"), "run.bat.txt"],
  ["page.html", bytes("<b>"), "page.html.txt"],
  ["export.csv", bytes("a,b"), "export.csv"],
  ["ann\u202egnp.exe\u0000", png, "anngnp.exe.png"],
  ["", png, "file.png"],
  [".", png, "file.png"],
  [".txt", bytes("a"), "txt.txt"],
  [`${"x".repeat(99)}😀😀.txt`, bytes("a"), `${"x".repeat(99)}😀.txt`],
  [`${"x".repeat(300)}.pdf`, bytes("%PDF-"), `${"x".repeat(100)}.pdf`],
])("the name %j becomes %#", (name, content, expected) => {
  expect(fileName(name, fileContent(content)!)).toBe(expected);
});
