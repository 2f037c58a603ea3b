package io.caseport.benchmark;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What to measure, and for how long.
 *
 * @param endpoint a server that runs already; without it, one is started
 * @param folder where the data folders of servers that are started here are, on a real disk
 */
record LoadOptions(
    Optional<Target> endpoint,
    Path launcher,
    Path folder,
    int cases,
    Duration time,
    Duration warmUp,
    int starts) {

  private static final Set<String> NAMES =
      Set.of(
          "--endpoint", "--launcher", "--folder", "--cases", "--seconds", "--warm-up", "--starts");

  static LoadOptions of(List<String> arguments) {
    var given = given(arguments);
    return new LoadOptions(
        Optional.ofNullable(given.get("--endpoint")).map(Target::of),
        Path.of(given.getOrDefault("--launcher", "caseport")).toAbsolutePath(),
        Path.of(given.getOrDefault("--folder", "benchmarks/target/load")).toAbsolutePath(),
        number(given, "--cases", 10_000),
        Duration.ofSeconds(number(given, "--seconds", 10)),
        Duration.ofSeconds(number(given, "--warm-up", 5)),
        number(given, "--starts", 5));
  }

  private static Map<String, String> given(List<String> arguments) {
    var given = new HashMap<String, String>();
    for (int i = 0; i < arguments.size(); i += 2) {
      var name = arguments.get(i);
      if (!NAMES.contains(name) || i + 1 == arguments.size()) {
        throw new LoadFailure("Each of these takes a value: " + NAMES + ", and not " + name);
      }
      given.put(name, arguments.get(i + 1));
    }
    return given;
  }

  private static int number(Map<String, String> given, String name, int otherwise) {
    var text = given.getOrDefault(name, Integer.toString(otherwise));
    try {
      int number = Integer.parseInt(text);
      if (number > 0) {
        return number;
      }
    } catch (NumberFormatException noNumber) {
      // is answered as any other that is none
    }
    throw new LoadFailure(name + " takes a number from 1, not " + text);
  }
}
