package vn.xeploai.dossier;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.xeploai.text.Language;
import vn.xeploai.text.Messages;

/** A workbook written part by part, as no program would write some of them. */
final class Book {
  static final String NS = "xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
  private static final String REL =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

  private final Map<String, String> sheets = new LinkedHashMap<>();
  private final Map<String, String> parts = new LinkedHashMap<>();
  private String properties = "";
  private String types = "";

  /** The least that is a dossier: a head, a target and its result. */
  static Book minimal() {
    return new Book()
        .sheet(
            "dossier", row(1, "khóa", "giá trị"), row(2, "commune", "Xã A"), row(3, "year", "2023"))
        .sheet(
            "targets",
            row(1, "mã", "chỉ tiêu", "so sánh", "mức giao"),
            row(2, "b.1", "Thu nhập", "ít nhất", "56,1"))
        .sheet("results", row(1, "mã", "kết quả"), row(2, "b.1", "57"));
  }

  /** The minimal one with a cell and its members. */
  static Book withMembers(String... rows) {
    return minimal()
        .sheet("cells", row(1, "mã", "tên"), row(2, "CB1", "Chi bộ 1"))
        .sheet("members", rows);
  }

  /** A sheet of rows; a row that is no row element is put behind the rows. */
  Book sheet(String name, String... rows) {
    StringBuilder data = new StringBuilder();
    StringBuilder behind = new StringBuilder();
    for (String row : rows) {
      (row.startsWith("<row") ? data : behind).append(row);
    }
    return xml(
        name,
        "<worksheet " + NS + "><sheetData>" + data + "</sheetData>" + behind + "</worksheet>");
  }

  Book xml(String name, String xml) {
    sheets.put(name, xml);
    return this;
  }

  Book part(String name, String content) {
    parts.put(name, content);
    return this;
  }

  /** A part whose type alone tells what it is. */
  Book typed(String name, String type) {
    types = "<Override PartName=\"/" + name + "\" ContentType=\"application/vnd." + type + "\"/>";
    return part(name, "x");
  }

  Book since1904() {
    properties = "<workbookPr date1904=\"1\"/>";
    return this;
  }

  /** A row of texts. */
  static String row(int number, String... cells) {
    List<String> parts = new ArrayList<>();
    for (int place = 0; place < cells.length; place++) {
      parts.add(text(Places.letters(place) + number, cells[place]));
    }
    return raw(number, String.join("", parts));
  }

  static String raw(int number, String cells) {
    return "<row r=\"" + number + "\">" + cells + "</row>";
  }

  static String text(String place, String text) {
    String safe = text.replace("&", "&amp;").replace("<", "&lt;");
    return "<c r=\""
        + place
        + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">"
        + safe
        + "</t></is></c>";
  }

  static String number(String place, String value, int style) {
    return "<c r=\"" + place + "\" s=\"" + style + "\"><v>" + value + "</v></c>";
  }

  Path at(Path file) {
    Map<String, String> all = new LinkedHashMap<>();
    StringBuilder types = new StringBuilder(this.types);
    StringBuilder list = new StringBuilder();
    StringBuilder relations = new StringBuilder();
    int number = 0;
    for (Map.Entry<String, String> sheet : sheets.entrySet()) {
      number++;
      String part = "worksheets/sheet" + number + ".xml";
      types
          .append("<Override PartName=\"/xl/")
          .append(part)
          .append("\" ContentType=\"")
          .append(TYPE)
          .append("worksheet+xml\"/>");
      list.append("<sheet name=\"")
          .append(sheet.getKey())
          .append("\" sheetId=\"")
          .append(number)
          .append("\" r:id=\"rId")
          .append(number)
          .append("\"/>");
      relations
          .append("<Relationship Id=\"rId")
          .append(number)
          .append("\" Type=\"")
          .append(REL)
          .append("/worksheet\" Target=\"")
          .append(part)
          .append("\"/>");
      all.put("xl/" + part, sheet.getValue());
    }
    all.put(
        "[Content_Types].xml",
        "<Types xmlns=\""
            + PACKAGE
            + "content-types\"><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" ContentType=\"application/xml\"/><Override PartName=\"/xl/workbook.xml\" ContentType=\""
            + TYPE
            + "sheet.main+xml\"/><Override PartName=\"/xl/styles.xml\" ContentType=\""
            + TYPE
            + "styles+xml\"/><Override PartName=\"/xl/sharedStrings.xml\" ContentType=\""
            + TYPE
            + "sharedStrings+xml\"/>"
            + types
            + "</Types>");
    all.put(
        "_rels/.rels",
        "<Relationships xmlns=\""
            + PACKAGE
            + "relationships\"><Relationship Id=\"rId1\" Type=\""
            + REL
            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
    all.put(
        "xl/workbook.xml",
        "<workbook "
            + NS
            + " xmlns:r=\""
            + REL
            + "\">"
            + properties
            + "<sheets>"
            + list
            + "</sheets></workbook>");
    all.put(
        "xl/_rels/workbook.xml.rels",
        "<Relationships xmlns=\""
            + PACKAGE
            + "relationships\">"
            + relations
            + "<Relationship Id=\"rIdS\" Type=\""
            + REL
            + "/styles\" Target=\"styles.xml\"/><Relationship Id=\"rIdT\" Type=\""
            + REL
            + "/sharedStrings\" Target=\"sharedStrings.xml\"/></Relationships>");
    all.put("xl/sharedStrings.xml", "<sst " + NS + "><si><t>CB1</t></si></sst>");
    all.put(
        "xl/styles.xml",
        "<styleSheet "
            + NS
            + "><fonts><font/></fonts><fills><fill/></fills><borders><border/></borders><cellStyleXfs><xf/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"9\"/></cellXfs></styleSheet>");
    all.putAll(parts);
    try (OutputStream stream = Files.newOutputStream(file);
        ZipOutputStream zip = new ZipOutputStream(stream)) {
      for (Map.Entry<String, String> part : all.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(UTF_8));
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  /** The problems of the workbook in English; none where it is accepted. */
  static List<String> problems(Path file) {
    Messages english = Messages.in(Language.EN);
    return DossierReader.read(file) instanceof Reading.Refused refused
        ? refused.problems().stream().map(problem -> problem.sentence(english)).toList()
        : List.of();
  }
}
