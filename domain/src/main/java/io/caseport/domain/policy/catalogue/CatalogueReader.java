package io.caseport.domain.policy.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the catalogue's file, whose head says what its lines mean. */
final class CatalogueReader {
  private static final String FILE = "actions.txt";

  private final List<CatalogueAction> actions = new ArrayList<>();
  private final List<String> globalKeys = new ArrayList<>();
  private final Map<String, ResourceType> types = new HashMap<>();
  private String service = "";

  static ActionCatalogue read() {
    CatalogueReader reader = new CatalogueReader();
    String text = text();
    int from = 0;
    for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
      reader.take(text.substring(from, end));
      from = end + 1;
    }
    return new ActionCatalogue(reader.actions, reader.globalKeys);
  }

  private static String text() {
    try (InputStream file = CatalogueReader.class.getResourceAsStream(FILE)) {
      return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.US_ASCII);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void take(String line) {
    if (line.isEmpty() || line.charAt(0) == '#') {
      return;
    }
    List<String> words = words(line);
    switch (words.getFirst()) {
      case "global" -> globalKeys.addAll(words.subList(1, words.size()));
      case "service" -> {
        service = words.get(1);
        types.clear();
      }
      case "type" -> types.put(words.get(1), new ResourceType(words.get(1), words.get(2)));
      default -> actions.add(action(words));
    }
  }

  private CatalogueAction action(List<String> words) {
    int bar = words.indexOf("|");
    int end = bar < 0 ? words.size() : bar;
    List<CatalogueAction.Use> uses = new ArrayList<>();
    // A loop: the first lambda of a program costs more than all of this file.
    for (int i = 2; i < end; i++) {
      uses.add(use(words.get(i)));
    }
    return new CatalogueAction(
        actions.size(),
        service,
        words.get(1),
        AccessLevel.of(words.getFirst()),
        uses,
        bar < 0 ? List.of() : words.subList(bar + 1, words.size()));
  }

  private CatalogueAction.Use use(String word) {
    boolean required = word.endsWith("*");
    String name = required ? word.substring(0, word.length() - 1) : word;
    return new CatalogueAction.Use(Objects.requireNonNull(types.get(name), name), required);
  }

  private static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    int from = 0;
    for (int space = line.indexOf(' '); space >= 0; space = line.indexOf(' ', from)) {
      words.add(line.substring(from, space));
      from = space + 1;
    }
    words.add(line.substring(from));
    return words;
  }
}
