package vn.xeploai.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.xeploai.conclusions.Place;
import vn.xeploai.conclusions.Rating;
import vn.xeploai.conclusions.Span;
import vn.xeploai.facts.Member;

/** The level of every subject, from the committee down to the members. */
final class BookRatings {
  private final Overview overview;
  private final Words words;
  private final boolean members;
  private final Map<String, String> cells;
  private final Map<String, Place> places = new HashMap<>();

  BookRatings(Overview overview, Words words, boolean members) {
    this.overview = overview;
    this.words = words;
    this.members = members;
    this.cells =
        overview.assessment().dossier().members().stream()
            .collect(Collectors.toMap(Member::id, Member::cell));
    overview.assessment().quotas().forEach(quota -> places.putAll(quota.places()));
  }

  /** The sheet. */
  BookSheet sheet() {
    return new BookSheet(
        words.say("book.ratings"),
        BookColumns.of(
            words,
            "kind:14",
            "id:14",
            "name:36",
            "cell:12",
            "level:18",
            "merit:18",
            "settled:12",
            "lowest:12",
            "highest:12",
            "place:24",
            "missing:60"),
        Overview.KINDS.stream()
            .flatMap(kind -> overview.ratings(kind).stream())
            .map(this::row)
            .toList(),
        true);
  }

  private List<BookCell> row(Rating rating) {
    String id = rating.subject();
    return List.of(
        BookCell.of(words.kind(rating.kind())),
        BookCell.of(id),
        BookCell.of(overview.name(id, members)),
        BookCell.of(cells.getOrDefault(id, "")),
        level(rating.span()),
        level(rating.merit()),
        BookCell.of(words.say(rating.span().settled() ? "word.yes" : "word.no")),
        level(Span.of(rating.span().lowest())),
        level(Span.of(rating.span().highest())),
        place(id),
        BookCell.of(String.join("; ", rating.missing())));
  }

  private BookCell level(Span span) {
    return new BookCell.Text(words.level(span), BookTone.of(span));
  }

  private BookCell place(String id) {
    Place place = places.get(id);
    return place == null
        ? BookCell.EMPTY
        : BookCell.of(words.say(place.waits() ? "page.tie" : "page.place." + place.decision()));
  }
}
