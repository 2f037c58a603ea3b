package io.caseport.advisor.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the files of the catalogue, in which nothing may be missing and nothing misspelt. */
final class CatalogueData {
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
          .build();

  private CatalogueData() {}

  static JsonNode ofProgram(String file) {
    try (var stream = CatalogueData.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("the program comes without " + file);
      }
      return JSON.readTree(stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static <T> T as(Class<T> type, JsonNode node, String place) {
    try {
      return JSON.treeToValue(node, type);
    } catch (JacksonException e) {
      throw new IllegalStateException(place + ": " + e.getOriginalMessage(), e);
    }
  }
}
