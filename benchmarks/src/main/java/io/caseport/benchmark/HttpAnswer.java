package io.caseport.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** One answer, in the buffer of its connection: good until the next one is read. */
record HttpAnswer(int status, byte[] buffer, int from, int to) {

  String body() {
    return new String(buffer, from, to - from, UTF_8);
  }

  int length() {
    return to - from;
  }

  HttpAnswer requireOk() {
    if (status != 200) {
      throw new LoadFailure("answered " + status + ": " + body());
    }
    return this;
  }

  /** The first text of that JSON member, wherever in the body. */
  Optional<String> member(String name) {
    return members(name).stream().findFirst();
  }

  /** All texts of that JSON member; for names whose texts need no escapes. */
  List<String> members(String name) {
    return all(body(), "\"" + name + "\"\\s*:\\s*\"([^\"]*)\"");
  }

  /** The text of the first XML element of that name. */
  String element(String name) {
    return all(body(), "<" + name + ">([^<]*)</").stream()
        .findFirst()
        .orElseThrow(() -> new LoadFailure("no " + name + " in the answer " + body()));
  }

  private static List<String> all(String text, String pattern) {
    var found = new ArrayList<String>();
    var matcher = Pattern.compile(pattern).matcher(text);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }
}
