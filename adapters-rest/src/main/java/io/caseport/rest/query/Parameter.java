package io.caseport.rest.query;

import java.util.List;
import java.util.Locale;

/** What an operation knows by a name on the wire: a text, or a list of texts or structures. */
public sealed interface Parameter permits Member, TextList, StructureList {
  String name();

  /** The names of all that can be given, as the model has them: {@code Tags}, {@code Tags.Key}. */
  List<String> paths();

  /** As the messages name it: {@code userName} for {@code UserName}. */
  default String label() {
    return name().substring(0, 1).toLowerCase(Locale.ROOT) + name().substring(1);
  }
}
