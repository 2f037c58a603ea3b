package io.caseport.persistence.catalog;

import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.catalog.LocalizedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The files of the catalogues: most are arrays, in the order in which they are shown. */
final class CatalogFile {
  static final JsonMapper JSON = JsonMapper.builder().build();

  private CatalogFile() {}

  static Stream<JsonNode> items(String name) {
    return content(name).valueStream();
  }

  static JsonNode content(String name) {
    try (var stream = CatalogFile.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("the program comes without " + name);
      }
      return JSON.readTree(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(JsonNode node, String field) {
    return node.required(field).stringValue();
  }

  static LocalizedText localized(JsonNode node, String field) {
    return new LocalizedText(
        node.required(field).properties().stream()
            .collect(
                Collectors.toMap(
                    entry -> new LanguageCode(entry.getKey()),
                    entry -> entry.getValue().stringValue())));
  }

  /** The members of an object by what their names mean. */
  static <K, V> Map<K, V> members(
      JsonNode node, Function<String, K> key, Function<JsonNode, V> value) {
    return node.properties().stream()
        .collect(
            Collectors.toMap(
                entry -> key.apply(entry.getKey()), entry -> value.apply(entry.getValue())));
  }
}
