package vn.xeploai.report;

import java.util.List;
import java.util.Locale;
import vn.xeploai.conclusions.Warning;

/** What a form begins and ends with, around its own matter. */
final class FormFrame {
  private final FormMatter matter;

  FormFrame(FormMatter matter) {
    this.matter = matter;
  }

  /**
   * A document with its head and title.
   *
   * @param form the form, as its sentences are named
   * @param about what the title names besides the year
   */
  PartyDocument begun(String form, String about) {
    String kind = matter.say("form.kind." + form);
    String abstracted = matter.say("form.about." + form, matter.year(), about);
    PartyDocument document =
        new PartyDocument(kind + " " + abstracted)
            .head(head(matter.say("form.sign." + form)))
            .title(kind, abstracted);
    if (matter.commune().illustrative()) {
      document.centred(matter.say("form.illustrative"));
    }
    return document;
  }

  /** The document with recipients and signature. */
  PartyDocument signed(PartyDocument document) {
    return document.signed(
        List.of(matter.say("form.to"), matter.say("form.to-whom"), matter.say("form.to-file")),
        List.of(
            matter.say("form.authority"),
            matter.say("form.post"),
            "",
            matter.say("form.signature"),
            matter.say("form.name")));
  }

  /**
   * The document with what only the office should know, on a page that is not signed: notes, and
   * where the figures come from.
   */
  PartyDocument forOffice(PartyDocument document, List<String> notes) {
    document.annex(matter.say("form.office.kind"), matter.say("form.office.about"));
    notes.forEach(note -> document.note(matter.say("form.note", note)));
    matter.overview().provenance(matter.words()).stream().limit(1).forEach(document::note);
    return document;
  }

  /** Which criteria decide ratings though nobody has read their clauses. */
  List<String> assumed() {
    return matter.assessment().warnings().stream()
        .filter(warning -> warning.code() == Warning.Code.ASSUMED_DECIDES)
        .map(matter.warnings()::text)
        .toList();
  }

  private FormHead head(String sign) {
    return new FormHead(
        superior(),
        matter.say("form.body", upper(matter.place())),
        matter.say("form.number", sign),
        matter.say("form.party"),
        matter.say("form.place-and-date", matter.commune().name()));
  }

  private String superior() {
    String superior =
        new PlaceNames(matter.words())
            .superior(matter.commune().district(), matter.commune().province());
    return superior.isEmpty() ? matter.say("form.superior-unknown") : superior;
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
