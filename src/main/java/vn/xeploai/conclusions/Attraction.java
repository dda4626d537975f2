package vn.xeploai.conclusions;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.xeploai.conclusions.Quantity.Share;
import vn.xeploai.conclusions.Quantity.Unreported;
import vn.xeploai.facts.Organisation;

/** How many of those who could belong to the mass organisations do. */
public final class Attraction {
  private Attraction() {}

  /** The share over all organisations; not known while one of them has not reported. */
  public static Quantity of(List<Organisation> organisations) {
    List<String> missing =
        organisations.stream()
            .flatMap(
                one ->
                    Stream.concat(
                        absent(one, "members", one.members()),
                        absent(one, "eligible", one.eligible())))
            .toList();
    int eligible = sum(organisations.stream().map(Organisation::eligible));
    int members = sum(organisations.stream().map(Organisation::members));
    return missing.isEmpty() && eligible > 0
        ? new Share(members, members, eligible, Counted.NUMBERS, List.of())
        : new Unreported(
            missing.isEmpty()
                ? List.of(Address.ofAnyRow("organisations.csv", "eligible"))
                : missing);
  }

  private static int sum(Stream<Optional<Integer>> numbers) {
    return numbers.flatMap(Optional::stream).reduce(0, Math::addExact);
  }

  private static Stream<String> absent(
      Organisation organisation, String column, Optional<Integer> number) {
    return number.isPresent()
        ? Stream.empty()
        : Stream.of(Address.of("organisations.csv", organisation.id(), column));
  }
}
