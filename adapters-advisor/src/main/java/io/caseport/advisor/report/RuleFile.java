package io.caseport.advisor.report;

import io.caseport.domain.advisor.CheckId;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An object that has, by the ids of checks, arrays of rules of scanners. */
record RuleFile(String name, JsonNode content) {
  private static final String OF_PROGRAM = "scanner-rules.json";
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  static RuleFile ofProgram() {
    try (var stream = RuleFile.class.getResourceAsStream(OF_PROGRAM)) {
      if (stream == null) {
        throw new IllegalStateException("the program comes without " + OF_PROGRAM);
      }
      return of(OF_PROGRAM, stream);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static RuleFile of(Path file) {
    try (var stream = Files.newInputStream(file)) {
      return of(file.toString(), stream);
    } catch (NoSuchFileException missing) {
      throw new IllegalArgumentException(file + ": there is no such file", missing);
    } catch (IOException unreadable) {
      throw new IllegalArgumentException(file + ": " + unreadable, unreadable);
    }
  }

  private static RuleFile of(String name, InputStream stream) {
    try {
      return new RuleFile(name, JSON.readTree(stream));
    } catch (JacksonException malformed) {
      var location = malformed.getLocation();
      var line = location == null ? 1 : Math.max(1, location.getLineNr());
      throw new IllegalArgumentException(
          name + ", line " + line + ": " + malformed.getOriginalMessage(), malformed);
    }
  }

  /** Checks by rule, whose case does not matter. */
  Map<String, CheckId> checks() {
    if (!content.isObject()) {
      throw wrong("the file", "an object with arrays of rules by the ids of checks");
    }
    var checks = new TreeMap<String, CheckId>(String.CASE_INSENSITIVE_ORDER);
    content.properties().forEach(entry -> add(entry.getKey(), entry.getValue(), checks));
    return checks;
  }

  private void add(String check, JsonNode rules, Map<String, CheckId> checks) {
    if (!check.matches("[A-Za-z0-9_-]{1,50}")) {
      throw wrong("\"" + check + "\"", "the id of a check: 1 to 50 of the characters A-Za-z0-9_-");
    }
    if (!rules.isArray()) {
      throw wrong("the value of " + check, "an array of rules");
    }
    for (JsonNode rule : rules) {
      if (!rule.isString() || !rule.stringValue().matches("[\\x21-\\x7e]{1,200}")) {
        throw wrong(
            "rule " + rule + " of " + check, "a text of 1 to 200 characters without spaces");
      }
      var known = checks.put(rule.stringValue(), new CheckId(check));
      if (known != null) {
        throw wrong("rule " + rule + " of " + check, "in one place only, and is at " + known);
      }
    }
  }

  private IllegalArgumentException wrong(String place, String meaning) {
    return new IllegalArgumentException(name + ": " + place + " must be " + meaning);
  }
}
