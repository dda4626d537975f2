package vn.xeploai.dossier;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The codes of a dossier's targets.
 *
 * @param all every code
 * @param parents the codes that have leaves
 * @param whole whether all codes are known
 */
record TargetCodes(Set<String> all, Set<String> parents, boolean whole) {
  private static final String PART = "[\\p{L}\\p{Nd}-]+";
  private static final Pattern FORM =
      Pattern.compile("(" + PART + "\\." + PART + ")(\\." + PART + ")?");

  /** The codes in the sheet of targets. */
  static TargetCodes in(TableSheet<?> targets) {
    Set<String> all = new TreeSet<>();
    Set<String> parents = new TreeSet<>();
    for (TableSheet.Located code : targets.cells(TargetTable.CODE)) {
      all.add(code.text());
      Matcher form = FORM.matcher(code.text());
      if (form.matches() && form.group(2) != null) {
        parents.add(form.group(1));
      }
    }
    return new TargetCodes(all, parents, targets.whole());
  }

  /** Whether {@code code} has the form of a code: one dot, or two for a leaf. */
  static boolean isCode(String code) {
    return FORM.matcher(code).matches();
  }
}
