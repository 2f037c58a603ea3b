package io.caseport.domain.policy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The condition operators in the plainest way. */
record PlainConditions(Plain.Request request, boolean variables) {

  boolean holds(Plain.Condition condition) {
    String operator = condition.operator();
    Optional<List<String>> given =
        Optional.ofNullable(request.context().get(condition.key().toLowerCase(Locale.ROOT)));
    if (operator.equals("Null")) {
      boolean missing = given.isEmpty() || given.get().stream().allMatch(String::isEmpty);
      return condition.values().stream()
          .anyMatch(v -> v.equalsIgnoreCase(missing ? "true" : "false"));
    }
    boolean all = operator.startsWith("ForAllValues:");
    boolean any = operator.startsWith("ForAnyValue:");
    boolean ifExists = operator.endsWith("IfExists");
    String name = operator.substring(operator.indexOf(':') + 1).replace("IfExists", "");
    boolean negated = name.contains("Not");
    String positive = name.replace("Not", "");
    List<String> values = given.orElse(List.of());
    if (values.isEmpty()) {
      return all || ifExists || (negated && !any);
    }
    if (all) {
      return values.stream().allMatch(v -> matches(positive, condition, v) != negated);
    }
    if (any) {
      return values.stream().anyMatch(v -> matches(positive, condition, v) != negated);
    }
    return values.size() == 1 && matches(positive, condition, values.getFirst()) != negated;
  }

  private boolean matches(String operator, Plain.Condition condition, String given) {
    return condition.values().stream().anyMatch(wanted -> matches(operator, wanted, given));
  }

  private boolean matches(String operator, String wanted, String given) {
    return switch (operator) {
      case "StringEquals" -> text(wanted).filter(given::equals).isPresent();
      case "StringEqualsIgnoreCase" -> text(wanted).filter(given::equalsIgnoreCase).isPresent();
      case "StringLike" -> pattern(wanted).filter(p -> p.matcher(given).matches()).isPresent();
      case "ArnEquals", "ArnLike" -> arn(wanted, given);
      case "Bool" ->
          text(wanted)
              .filter(w -> w.equalsIgnoreCase("true") || w.equalsIgnoreCase("false"))
              .filter(given::equalsIgnoreCase)
              .isPresent();
      case "BinaryEquals" ->
          bytes(wanted).isPresent()
              && bytes(given).isPresent()
              && Arrays.equals(bytes(wanted).get(), bytes(given).get());
      case "IpAddress" -> contains(wanted, given);
      default ->
          operator.startsWith("Date")
              ? ordered(operator.substring(4), date(given), date(wanted))
              : ordered(operator.substring(7), number(given), number(wanted));
    };
  }

  private Optional<String> text(String wanted) {
    return variables ? PlainText.text(wanted, request) : Optional.of(wanted);
  }

  private Optional<Pattern> pattern(String wanted) {
    return variables ? PlainText.pattern(wanted, request) : Optional.of(PlainText.literal(wanted));
  }

  private boolean arn(String wanted, String given) {
    // The colon in the name of a variable ends no segment.
    String[] patterns = wanted.replaceAll("\\$\\{aws:", "\\${aws;").split(":", 6);
    String[] segments = given.split(":", 6);
    if (patterns.length < 6 || segments.length < 6) {
      return false;
    }
    for (int i = 0; i < 6; i++) {
      String segment = segments[i];
      if (pattern(patterns[i].replace("${aws;", "${aws:"))
          .filter(p -> p.matcher(segment).matches())
          .isEmpty()) {
        return false;
      }
    }
    return true;
  }

  private static <T extends Comparable<T>> boolean ordered(
      String operator, Optional<T> given, Optional<T> wanted) {
    if (given.isEmpty() || wanted.isEmpty()) {
      return false;
    }
    int order = given.get().compareTo(wanted.get());
    return switch (operator) {
      case "Equals" -> order == 0;
      case "LessThan" -> order < 0;
      case "LessThanEquals" -> order <= 0;
      case "GreaterThan" -> order > 0;
      case "GreaterThanEquals" -> order >= 0;
      default -> throw new AssertionError(operator);
    };
  }

  private static Optional<BigDecimal> number(String text) {
    return text.matches("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)")
        ? Optional.of(new BigDecimal(text))
        : Optional.empty();
  }

  private static Optional<Instant> date(String text) {
    if (text.matches("\\d{4}(-\\d\\d(-\\d\\d)?)?")) {
      String day = text + "-01-01".substring(text.length() == 4 ? 0 : text.length() == 7 ? 3 : 6);
      return Optional.of(LocalDate.parse(day).atStartOfDay(ZoneOffset.UTC).toInstant());
    }
    if (text.matches("-?\\d+")) {
      return Optional.of(Instant.ofEpochSecond(Long.parseLong(text)));
    }
    return text.matches("\\d{4}-.*T.*")
        ? Optional.of(OffsetDateTime.parse(text).toInstant())
        : Optional.empty();
  }

  private static Optional<byte[]> bytes(String text) {
    try {
      return Optional.of(Base64.getDecoder().decode(text));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  private static boolean contains(String range, String given) {
    String[] parts = range.split("/");
    Optional<byte[]> network = address(parts[0]);
    Optional<byte[]> address = address(given);
    if (network.isEmpty() || address.isEmpty() || network.get().length != address.get().length) {
      return false;
    }
    int bits = network.get().length * 8;
    int prefix = parts.length == 1 ? bits : Integer.parseInt(parts[1]);
    return prefix <= bits
        && new BigInteger(1, network.get())
            .shiftRight(bits - prefix)
            .equals(new BigInteger(1, address.get()).shiftRight(bits - prefix));
  }

  private static Optional<byte[]> address(String text) {
    boolean isV4 = text.matches("(([1-9]?\\d|1\\d\\d|2[0-4]\\d|25[0-5])(\\.(?!$)|$)){4}");
    if (!isV4 && !text.matches("[0-9a-f:]*:[0-9a-f:]*")) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(text).getAddress());
    } catch (UnknownHostException none) {
      return Optional.empty();
    }
  }
}
