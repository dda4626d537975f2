package vn.xeploai.dossier;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The files of a dossier, decoded.
 *
 * @param contents what could be read, by file name
 * @param unreadable the names of files that are there or should be, but could not be read
 */
record Texts(Map<String, String> contents, Set<String> unreadable) {
  Optional<String> content(String file) {
    return Optional.ofNullable(contents.get(file));
  }
}
