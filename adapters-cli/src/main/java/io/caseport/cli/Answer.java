package io.caseport.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** What a command answers: mostly one thing or a list of them, each a few named texts in order. */
sealed interface Answer {

  record One(SequencedMap<String, String> item) implements Answer {}

  /** The name is the member of the JSON object that holds the list. */
  record Several(String name, List<SequencedMap<String, String>> items) implements Answer {}

  /** An answer whose form for people is more than its members. */
  record Told(Object members, String text) implements Answer {}

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
      case One(var item) ->
          TextTable.of(
              item.entrySet().stream().map(e -> List.of(e.getKey(), e.getValue())).toList());
      case Several(_, var items) -> TextTable.withHeader(items);
      case Told(_, var text) -> text;
    };
  }
}
