package io.caseport.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Which changes of a policy make the answer no. */
enum Concern {
  ANY,
  GRANTS_MORE;

  static Optional<Concern> ofCode(String code) {
    return Arrays.stream(values()).filter(concern -> concern.toString().equals(code)).findFirst();
  }

  static List<String> codes() {
    return Arrays.stream(values()).map(Concern::toString).toList();
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The codes as completions of a flag. */
  static final class Codes implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return codes().iterator();
    }
  }
}
