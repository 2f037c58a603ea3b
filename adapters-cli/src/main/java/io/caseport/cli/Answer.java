package io.caseport.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a command answers: mostly one thing or a list of them, each a few named values in a fixed
 * order. A value is a text, a number, a truth value, or again a thing or a list of them.
 */
sealed interface Answer {

  record One(Map<String, ?> item) implements Answer {}

  /** The name is the member of the JSON object that holds the list. */
  record Several(String name, List<? extends SequencedMap<String, ?>> items) implements Answer {}

  /** An answer whose form for people is more than its members. */
  record Told(Object members, String text) implements Answer {}

  /** One thing under the name that the API answers it with. */
  static Answer one(String name, Map<String, ?> thing) {
    return new One(Map.of(name, thing));
  }

  default void writeTo(PrintWriter out, OutputFormat format) {
    out.print(
        switch (format) {
          case JSON -> json();
          case TABLE -> table();
        });
    if (out.checkError()) {
      throw new IllegalStateException("the answer could not be written to the standard output");
    }
  }

  private String json() {
    var tree =
        switch (this) {
          case One(var item) -> item;
          case Several(var name, var items) -> Map.of(name, items);
          case Told(var members, _) -> members;
        };
    var mapper = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    return mapper.writeValueAsString(tree) + System.lineSeparator();
  }

  private String table() {
    return switch (this) {
      case One(var item) -> TextTable.of(Cells.rows(item));
      case Several(_, var items) -> TextTable.of(Cells.withHeader(items));
      case Told(_, var text) -> text;
    };
  }
}
