package io.caseport.domain.policy.findings;

import io.caseport.domain.policy.ValueType;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** The forms of numbers, addresses and the like; the grammar itself sees to dates. */
final class ValueForms {
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
  private static final Pattern IPV4 =
      Pattern.compile(
          "([0-9]{1,3})\\.([0-9]{1,3})\\.([0-9]{1,3})\\.([0-9]{1,3})(?:/([0-9]{1,2}))?");
  private static final Pattern IPV6 =
      Pattern.compile("([0-9A-Fa-f:.]*:[0-9A-Fa-f:.]*)(?:/([0-9]{1,3}))?");
  private static final Pattern BOOLEAN = Pattern.compile("(?i)true|false");

  private ValueForms() {}

  static boolean fits(ValueType type, String word) {
    return switch (type) {
      case STRING, DATE -> true;
      case NUMERIC -> NUMBER.matcher(word).matches();
      case BOOL, PRESENCE -> BOOLEAN.matcher(word).matches();
      case BINARY -> reads(Base64.getDecoder()::decode, word);
      case IP_ADDRESS -> isAddress(word);
      case ARN -> word.equals("*") || word.split(":", 6).length == 6;
    };
  }

  private static boolean reads(Consumer<String> form, String word) {
    try {
      form.accept(word);
      return true;
    } catch (IllegalArgumentException notOfThisForm) {
      return false;
    }
  }

  private static boolean isAddress(String word) {
    var four = IPV4.matcher(word);
    if (four.matches()) {
      for (int i = 1; i <= 4; i++) {
        if (Integer.parseInt(four.group(i)) > 255) {
          return false;
        }
      }
      return four.group(5) == null || Integer.parseInt(four.group(5)) <= 32;
    }
    var six = IPV6.matcher(word);
    return six.matches()
        && (six.group(2) == null || Integer.parseInt(six.group(2)) <= 128)
        && isIpv6(six.group(1));
  }

  private static boolean isIpv6(String address) {
    int gap = address.indexOf("::");
    boolean oneGap = gap < 0 || address.indexOf("::", gap + 1) < 0;
    int groups = 0;
    for (String group : address.split(":")) {
      if (group.indexOf('.') >= 0) {
        groups += isAddress(group) ? 2 : 8;
      } else if (!group.isEmpty()) {
        groups += group.length() <= 4 ? 1 : 9;
      }
    }
    return oneGap && (gap < 0 ? groups == 8 : groups < 8);
  }

  /** The range that an IPv4 range with bits outside of its prefix stands for. */
  static Optional<String> network(String word) {
    var four = IPV4.matcher(word);
    if (!four.matches() || four.group(5) == null) {
      return Optional.empty();
    }
    long address = 0;
    for (int i = 1; i <= 4; i++) {
      address = address << 8 | Integer.parseInt(four.group(i));
    }
    int prefix = Integer.parseInt(four.group(5));
    long network = prefix == 0 ? 0 : address >> (32 - prefix) << (32 - prefix);
    return network == address
        ? Optional.empty()
        : Optional.of(
            "%d.%d.%d.%d/%d"
                .formatted(
                    network >> 24, network >> 16 & 255, network >> 8 & 255, network & 255, prefix));
  }
}
