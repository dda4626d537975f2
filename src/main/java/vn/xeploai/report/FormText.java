package vn.xeploai.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/** Text in one paragraph after another, in one look until another is asked for. */
final class FormText {
  /** What only people can fill, as the sentences of forms have it. */
  static final Pattern PLACEHOLDER = Pattern.compile("\\[…[^\\[\\]]*…]");

  private static final int SIZE = 14;
  private static final int LINE = 19;

  private XWPFParagraph paragraph;
  private boolean bold;
  private boolean italic;
  private boolean underlined;
  private int size = SIZE;

  FormText(XWPFParagraph paragraph) {
    this.paragraph = paragraph;
    spaced();
  }

  /** Text in a cell. */
  static FormText at(XWPFTableCell cell, ParagraphAlignment alignment) {
    XWPFParagraph first = cell.getParagraphs().get(0);
    first.setAlignment(alignment);
    return new FormText(first);
  }

  FormText bold() {
    bold = true;
    return this;
  }

  FormText italic() {
    italic = true;
    return this;
  }

  FormText underlined() {
    underlined = true;
    return this;
  }

  /** Upright, thin, without a line. */
  FormText plain() {
    bold = false;
    italic = false;
    underlined = false;
    return this;
  }

  /** In points; lines keep the height that belongs to the size. */
  FormText size(int points) {
    size = points;
    spaced();
    return this;
  }

  /** The paragraph this many twips further in. */
  FormText furtherIn(int twips) {
    paragraph.setIndentationLeft(twips);
    return this;
  }

  /** Goes on in a new paragraph of the same cell. */
  FormText next() {
    XWPFParagraph after = ((XWPFTableCell) paragraph.getBody()).addParagraph();
    after.setAlignment(paragraph.getAlignment());
    paragraph = after;
    spaced();
    return this;
  }

  /** Writes a text, its placeholders marked so that they are seen. */
  void write(String text) {
    String shown = Lines.shown(text);
    Matcher place = PLACEHOLDER.matcher(shown);
    int at = 0;
    while (place.find()) {
      run(shown.substring(at, place.start()), false);
      run(place.group(), true);
      at = place.end();
    }
    run(shown.substring(at), false);
  }

  private void run(String text, boolean marked) {
    XWPFRun run = paragraph.createRun();
    run.setFontFamily("Times New Roman");
    run.setFontSize(size);
    run.setBold(bold);
    run.setItalic(italic);
    if (underlined) {
      run.setUnderline(UnderlinePatterns.SINGLE);
    }
    if (marked) {
      run.setTextHighlightColor("yellow");
    }
    // A figure and its per cent sign stay on one line.
    run.setText(text.replace(" %", "\u00A0%"));
  }

  private void spaced() {
    paragraph.setSpacingBefore(0);
    paragraph.setSpacingAfter(paragraph.getSpacingAfter() > 0 ? paragraph.getSpacingAfter() : 0);
    if (size == SIZE) {
      paragraph.setSpacingBetween(LINE, LineSpacingRule.EXACT);
    } else {
      paragraph.setSpacingBetween(1, LineSpacingRule.AUTO);
    }
  }
}
