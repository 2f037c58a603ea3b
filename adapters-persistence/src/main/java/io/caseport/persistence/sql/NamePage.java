package io.caseport.persistence.sql;

/** How lists of named things go on: by name, and only below a path. */
final class NamePage {
  /** Takes the last key of the page before, or the empty text; the prefix, twice; the limit. */
  static final String CONDITION =
      """
      AND name_key > ? AND substr(path, 1, length(?)) = ?
      ORDER BY name_key LIMIT ?
      """;

  private NamePage() {}
}
