package vn.xeploai.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageSz;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.xeploai.text.OfficeFile;

/**
 * A document laid out as documents of the Party are (HD 36-HD/VPTW, HD 05-HD/VPTW): A4, margins
 * 20/20/30/15 mm, 14 pt on lines of 19 pt, first lines 10 mm in. Lengths are in twips, 1440 an
 * inch.
 */
final class PartyDocument {
  private static final int A4_WIDTH = 11906;
  private static final int A4_HEIGHT = 16838;
  private static final int TOP_AND_BOTTOM = 1134;
  private static final int LEFT = 1701;
  private static final int RIGHT = 850;
  private static final int INDENT = 567;
  private static final int BETWEEN = 120;

  /** What is left for text between the margins. */
  static final int WIDTH = A4_WIDTH - LEFT - RIGHT;

  private final XWPFDocument document = new XWPFDocument();

  PartyDocument(String title) {
    CTSectPr section = document.getDocument().getBody().addNewSectPr();
    CTPageSz size = section.addNewPgSz();
    size.setW(BigInteger.valueOf(A4_WIDTH));
    size.setH(BigInteger.valueOf(A4_HEIGHT));
    CTPageMar margins = section.addNewPgMar();
    margins.setTop(BigInteger.valueOf(TOP_AND_BOTTOM));
    margins.setBottom(BigInteger.valueOf(TOP_AND_BOTTOM));
    margins.setLeft(BigInteger.valueOf(LEFT));
    margins.setRight(BigInteger.valueOf(RIGHT));
    margins.setHeader(BigInteger.valueOf(INDENT));
    margins.setFooter(BigInteger.valueOf(INDENT));
    margins.setGutter(BigInteger.ZERO);
    Date created = Date.from(Instant.parse(OfficeFile.CREATED));
    document.getProperties().getCoreProperties().setTitle(Lines.shown(title));
    document.getProperties().getCoreProperties().setCreator("xeploai");
    document.getProperties().getCoreProperties().setCreated(Optional.of(created));
    document.getProperties().getCoreProperties().setModified(Optional.of(created));
  }

  /** The head: who issues it and its number on the left, the Party's name and the date right. */
  PartyDocument head(FormHead head) {
    XWPFTable table = FormGrid.unbordered(document, WIDTH / 2 - 250, WIDTH - WIDTH / 2 + 250);
    FormText left = FormText.at(table.getRow(0).getCell(0), ParagraphAlignment.CENTER);
    left.write(head.superior());
    left.next().bold().write(head.body());
    left.next().bold().write("*");
    left.next().plain().write(head.number());
    FormText right = FormText.at(table.getRow(0).getCell(1), ParagraphAlignment.CENTER);
    right.bold().underlined().write(head.party());
    right.next().plain().write("");
    right.next().write("");
    right.next().italic().write(head.placeAndDate());
    return this;
  }

  /** The kind of document and what it is about. */
  PartyDocument title(String kind, String about) {
    line(ParagraphAlignment.CENTER).write("");
    line(ParagraphAlignment.CENTER).bold().size(15).write(kind);
    line(ParagraphAlignment.CENTER).bold().write(about);
    line(ParagraphAlignment.CENTER).write("-----");
    return this;
  }

  /** A line in the middle, bold. */
  PartyDocument centred(String text) {
    line(ParagraphAlignment.CENTER).bold().write(text);
    return this;
  }

  /** A heading, which stays with what follows it. */
  PartyDocument heading(String text) {
    XWPFParagraph paragraph = paragraph(ParagraphAlignment.BOTH);
    paragraph.setKeepNext(true);
    new FormText(paragraph).bold().write(text);
    return this;
  }

  /** A paragraph. */
  PartyDocument text(String text) {
    new FormText(paragraph(ParagraphAlignment.BOTH)).write(text);
    return this;
  }

  /** A paragraph of what a reader must not miss, or should know besides. */
  PartyDocument note(String text) {
    new FormText(paragraph(ParagraphAlignment.BOTH)).italic().write(text);
    return this;
  }

  /** A table with lines. */
  PartyDocument table(FormTable table) {
    table.writeTo(document);
    line(ParagraphAlignment.LEFT).size(6).write("");
    return this;
  }

  /** Recipients on the left, authority, post, signature and name on the right. */
  PartyDocument signed(List<String> recipients, List<String> signature) {
    line(ParagraphAlignment.LEFT).write("");
    XWPFTable table = FormGrid.unbordered(document, WIDTH / 2, WIDTH - WIDTH / 2);
    FormText left = FormText.at(table.getRow(0).getCell(0), ParagraphAlignment.LEFT);
    left.underlined().write(recipients.get(0));
    left.plain();
    recipients.stream().skip(1).forEach(text -> left.next().size(12).write(text));
    FormText right = FormText.at(table.getRow(0).getCell(1), ParagraphAlignment.CENTER);
    right.bold().write(signature.get(0));
    signature.stream().skip(1).forEach(text -> right.next().write(text));
    return this;
  }

  /** A list on a new page, which the document speaks of. */
  PartyDocument annex(String kind, String about) {
    document.createParagraph().setPageBreak(true);
    line(ParagraphAlignment.CENTER).bold().write(kind);
    line(ParagraphAlignment.CENTER).write(about);
    line(ParagraphAlignment.CENTER).write("-----");
    return this;
  }

  /** The bytes of the file; the same for the same text. */
  byte[] bytes() {
    try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        XWPFDocument closed = document) {
      closed.write(bytes);
      return OfficeFile.withoutTimes(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FormText line(ParagraphAlignment alignment) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(alignment);
    return new FormText(paragraph);
  }

  private XWPFParagraph paragraph(ParagraphAlignment alignment) {
    XWPFParagraph paragraph = document.createParagraph();
    paragraph.setAlignment(alignment);
    paragraph.setIndentationFirstLine(INDENT);
    paragraph.setSpacingAfter(BETWEEN);
    return paragraph;
  }
}
