package io.caseport.persistence.upgrade;

import java.util.List;

/** Messages with files, as the schemas before version 8 have them, in the SQL of any engine. */
public final class OldMessages {
  private static final String CASE =
      """
      INSERT INTO support_case VALUES ('1', '%1$s', '%1$s', 's', 'TECHNICAL', 's', 'c', 'LOW', 'en',
        'j', '[]', 'OPENED', 0, NULL, 1, 1, '')
      """;
  private static final String MESSAGE =
      "INSERT INTO communication VALUES ('1', '%s', %d, 'b', 'j', '%s', 0, '')";

  /** Each file and the case that it is on, by their names. */
  public static final String LINKS =
      """
      SELECT %s(attachment_id || '@' || case_id, ' ')
      FROM (SELECT * FROM case_attachment ORDER BY attachment_id, case_id) l
      """;

  /** What the upgrade is to make of the rows. */
  public static final String EXPECTED = "attachment-A_1@one attachment-A_1@two attachment-b-2@one";

  private OldMessages() {}

  /** A file on two cases, twice on one, one of a name with quotes and a zero, and damage. */
  public static List<String> inserts() {
    var plain = file("attachment-A_1", "a.txt");
    var nasty = file("attachment-b-2", "\\u0000\\\\\\\"}{\\\"id\\\":\\\"attachment-c\\\"");
    return List.of(
        CASE.formatted("one"),
        CASE.formatted("two"),
        MESSAGE.formatted("one", 1, "[" + plain + "," + nasty + "]"),
        MESSAGE.formatted("one", 2, "[" + plain + "]"),
        MESSAGE.formatted("two", 1, "[" + plain + "]"),
        MESSAGE.formatted("two", 2, "[]"),
        MESSAGE.formatted("two", 3, "[{\"id\":"),
        MESSAGE.formatted("two", 4, "[7, {\"id\":7}]"));
  }

  private static String file(String id, String name) {
    return "{\"id\":\"%s\",\"fileName\":\"%s\"}".formatted(id, name);
  }
}
