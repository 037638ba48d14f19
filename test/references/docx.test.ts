import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
import { readDocx } from "../../server/src/references/docx.ts";

const document = (body: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
const docx = (body: string, name = "word/document.xml") =>
  zipSync({ "[Content_Types].xml": strToU8("<Types/>"), [name]: strToU8(body) });
const paragraph = (...runs: string[]) =>
  `<w:p><w:pPr><w:pStyle w:val="Normal"/></w:pPr>${runs.join("")}</w:p>`;
const run = (text: string) => `<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;

test("a story as a desk writes it in Word, with tracked changes, a link, a table and a field", () => {
  const body = [
    paragraph(run("Fire at quay kills 7")),
    paragraph(),
    paragraph(
      run("The fire killed "),
      `<w:del w:id="1"><w:r><w:delText>9</w:delText></w:r></w:del><w:ins w:id="2">${run("7")}</w:ins>`,
      run(" people &amp; hurt"),
      "<w:r><w:tab/><w:t>12.</w:t><w:br/></w:r>",
      `<w:hyperlink r:id="r1">${run("Police")}</w:hyperlink>`,
      run(" said so."),
      "<w:r><w:instrText>PAGE 99</w:instrText></w:r>",
    ),
    `<w:tbl><w:tr><w:tc>${paragraph(run("Dead"))}</w:tc><w:tc>${paragraph(run("7"))}</w:tc></w:tr></w:tbl>`,
    `<w:sdt><w:sdtContent>${paragraph(run("It is out."))}</w:sdtContent></w:sdt>`,
  ].join("");
  expect(readDocx(docx(document(body)))).toEqual({
    text: "Fire at quay kills 7\n\nThe fire killed 7 people & hurt 12. Police said so.\n\nDead | 7\n\nIt is out.\n",
  });
});

test.each([
  ["no archive", strToU8("Fire at quay"), "is a damaged Word document"],
  ["another archive", docx("x", "xl/workbook.xml"), "is no Word document"],
  ["broken XML", docx("<w:document><w:body>"), "is a damaged Word document"],
  ["no text", docx(document(paragraph())), "is a Word document without text"],
  ["a bomb", docx(document(run("0".repeat(21_000_000)))), "unpacks to more than 20 MB"],
])("says what is wrong: %s", (_, bytes, unreadable) => {
  expect(readDocx(bytes)).toEqual({ unreadable });
});

test("a bomb that lies about its size is cut at what it said", () => {
  const bytes = docx(document(run("0".repeat(30_000_000))));
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  // The central directory states the unpacked size 24 bytes behind its signature.
  for (let at = 0; at + 46 < bytes.length; at++) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1_000_000)
      view.setUint32(at + 24, 1_000, true);
  }
  expect(readDocx(bytes)).toEqual({ unreadable: "is a damaged Word document" });
});
