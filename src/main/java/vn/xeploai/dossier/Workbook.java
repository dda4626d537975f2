package vn.xeploai.dossier;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.xml.sax.ContentHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;
import vn.xeploai.text.Closest;
import vn.xeploai.text.Message;

/** A dossier in one workbook, read as a stream into the texts of its folder form. */
final class Workbook {
  /** How Excel names the file it keeps beside a workbook that is open. */
  private static final String LOCK = "~$";

  private static final Set<String> ENDINGS = Set.of("xlsx", "xlsm", "xls", "xlsb", "ods");

  /** Sheets that {@code template} writes and that hold no facts, folded. */
  private static final Set<String> OURS = Set.of("huong dan", "guide", "lists");

  private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

  private final Path path;
  private final Problems problems;
  private final Places places;
  private final Budget budget = new Budget();
  private final Map<String, String> contents = new TreeMap<>();
  private final Set<String> unreadable = new TreeSet<>();

  Workbook(Path path, Problems problems, Places places) {
    this.path = path;
    this.problems = problems;
    this.places = places;
  }

  /** Whether a dossier's path names a workbook. */
  static boolean isAt(Path path) {
    String name = String.valueOf(path.getFileName()).toLowerCase(Locale.ROOT);
    return Files.isRegularFile(path) && ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
  }

  /** What stands in the workbook, by the names of the folder form. */
  Texts texts() {
    String name = Spelling.shown(String.valueOf(path.getFileName()));
    if (name.startsWith(LOCK)) {
      problems.add(
          Message.of("problem.folder.lock", name),
          Message.of("hint.folder.lock", name.substring(LOCK.length())));
      unreadable.addAll(Tables.files());
      return new Texts(contents, unreadable);
    }
    if (!WorkbookDoor.letsIn(path, name, problems)) {
      unreadable.addAll(Tables.files());
      return new Texts(contents, unreadable);
    }
    try (OPCPackage parts = OPCPackage.open(path.toFile(), PackageAccess.READ)) {
      if (WorkbookDoor.letsIn(parts, name, problems)) {
        read(new XSSFReader(parts));
        reportMissing(name);
      } else {
        unreadable.addAll(Tables.files());
      }
    } catch (IOException
        | OpenXML4JException
        | SAXException
        | ParserConfigurationException
        | RuntimeException e) {
      unreadable.addAll(Tables.files());
      contents.clear();
      refuse(name, e);
    }
    return new Texts(contents, unreadable);
  }

  // The library has many exceptions of its own for a file that is not what it says it is.
  private void refuse(String name, Exception failure) {
    String text = String.valueOf(failure.getMessage());
    if (failure instanceof Budget.Spent || text.contains("Zip bomb")) {
      problems.add(name, 0, Message.of("problem.book.bomb"), Message.of("hint.book.bomb"));
    } else if (text.contains("DOCTYPE")) {
      problems.add(name, 0, Message.of("problem.book.entities"), Message.of("hint.book.save"));
    } else {
      problems.add(name, 0, Message.of("problem.book.damaged"), Message.of("hint.book.save"));
    }
  }

  private void read(XSSFReader reader)
      throws IOException, OpenXML4JException, SAXException, ParserConfigurationException {
    BookProperties properties = new BookProperties();
    try (InputStream workbook = reader.getWorkbookData()) {
      parse(workbook, properties);
    }
    SharedTexts shared = new SharedTexts(budget);
    try (InputStream texts = reader.getSharedStringsData()) {
      if (texts != null) {
        parse(texts, shared);
      }
    }
    CellText cellText = new CellText(reader.getStylesTable(), properties.since1904());
    XSSFReader.SheetIterator sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
    while (sheets.hasNext()) {
      try (InputStream rows = sheets.next()) {
        String name = Spelling.clean(sheets.getSheetName());
        Optional<String> file = SheetNames.file(name);
        if (file.isEmpty()) {
          SheetLook look = new SheetLook();
          Place nowhere = new Place(name, new Problems());
          parse(rows, new SheetRows(nowhere, shared, cellText, budget, look));
          reportStranger(name, look.file());
        } else if (contents.containsKey(file.get())) {
          String shown = Spelling.shown(name);
          problems.add(
              shown, 0, Message.of("problem.sheet.twice", shown), Message.of("hint.sheet.twice"));
        } else {
          SheetLines lines = new SheetLines(file.get());
          Place place = new Place(Spelling.shown(name), problems);
          parse(rows, new SheetRows(place, shared, cellText, budget, lines));
          contents.put(file.get(), lines.text());
          places.put(file.get(), lines.placed(place.sheet()));
          noticeBeside(place.sheet(), lines.beside());
        }
      }
    }
  }

  private static void parse(InputStream xml, ContentHandler handler)
      throws IOException, SAXException, ParserConfigurationException {
    XMLReader reader = XMLHelper.newXMLReader();
    reader.setFeature(NO_DOCTYPE, true);
    reader.setContentHandler(handler);
    reader.parse(new InputSource(xml));
  }

  // Notes and drafts may stand beside the facts; what may be meant as facts is never passed over.
  private void reportStranger(String name, Optional<String> headed) {
    if (OURS.contains(Closest.folded(name))) {
      return;
    }
    String shown = Spelling.shown(name);
    Optional<String> meant = headed.or(() -> SheetNames.inPart(name));
    if (meant.isPresent()) {
      problems.add(
          shown,
          0,
          Message.of("problem.sheet.unknown", shown),
          Message.of("hint.sheet.closest", SheetNames.offered(meant.get())));
    } else {
      problems.notice(
          shown, 0, Message.of("notice.sheet", shown), Message.of("notice.sheet.hint", offered()));
    }
  }

  private void noticeBeside(String sheet, List<String> cells) {
    if (!cells.isEmpty()) {
      problems.notice(
          new Problem(
              sheet,
              0,
              "",
              "",
              Message.of("notice.beside", String.valueOf(cells.size())),
              Message.of("notice.beside.hint"),
              cells.get(0)));
    }
  }

  private static String offered() {
    return Tables.files().stream().map(SheetNames::offered).collect(Collectors.joining(", "));
  }

  private void reportMissing(String book) {
    for (String file : Tables.missing(contents.keySet())) {
      unreadable.add(file);
      problems.add(
          book,
          0,
          Message.of("problem.sheet.missing", sheet(file)),
          Message.of("hint.sheet.missing", sheet(file)));
    }
  }

  /** The name of the sheet that holds what {@code file} holds in the folder form. */
  static String sheet(String file) {
    return file.substring(0, file.lastIndexOf('.'));
  }

  /**
   * Where the problems of one sheet are told.
   *
   * @param sheet its name as shown
   * @param problems all problems
   */
  record Place(String sheet, Problems problems) {
    void tell(String cell, String value, Message message, String hint) {
      int row = Integer.parseInt(cell.replaceAll("[A-Z]", ""));
      problems.add(new Problem(sheet, row, "", value, message, Message.of(hint), cell));
    }
  }
}
