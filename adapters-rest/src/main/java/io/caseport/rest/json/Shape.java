package io.caseport.rest.json;

import static java.util.Comparator.comparing;

import io.caseport.domain.refusal.Refusal;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.jspecify.annotations.Nullable;

/** Checks a request against the constraints of its record, and tells what is wrong at once. */
public final class Shape {
  private static final int MOST_TOLD = 20;
  private static final Validator VALIDATOR = validator();

  private Shape() {}

  /** Messages are plain text with parameters: no expression language, so none to inject into. */
  private static Validator validator() {
    try (var factory =
        Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()) {
      return factory.getValidator();
    }
  }

  /**
   * @throws JsonRefusal that tells all that is wrong
   */
  public static void require(Record request) {
    var violations = VALIDATOR.validate(request);
    if (!violations.isEmpty()) {
      throw JsonRefusal.invalid(describe(violations), fields(violations));
    }
  }

  private static String describe(Set<ConstraintViolation<Record>> violations) {
    var details =
        violations.stream()
            .map(
                violation ->
                    failed(
                        violation.getInvalidValue(),
                        nameOf(violation.getPropertyPath()),
                        violation.getMessage()))
            .sorted()
            .limit(MOST_TOLD)
            .collect(Collectors.joining("; "));
    var untold = violations.size() - MOST_TOLD;
    return detected(violations.size()) + details + (untold > 0 ? "; and " + untold + " more" : "");
  }

  private static List<InvalidField> fields(Set<ConstraintViolation<Record>> violations) {
    return violations.stream()
        .map(
            violation ->
                new InvalidField(nameOf(violation.getPropertyPath()), violation.getMessage()))
        .sorted(comparing(InvalidField::name).thenComparing(InvalidField::message))
        .limit(MOST_TOLD)
        .toList();
  }

  /** Violations as AWS words them, for what only a use case can find. */
  static String describe(List<Refusal.InvalidArgument> violations) {
    return violations.stream()
        .map(wrong -> failed(wrong.value, wrong.field, wrong.constraint))
        .collect(Collectors.joining("; ", detected(violations.size()), ""));
  }

  private static String detected(int count) {
    return count + (count == 1 ? " validation error detected: " : " validation errors detected: ");
  }

  private static String failed(@Nullable Object value, String field, String constraint) {
    return "Value "
        + Excerpt.of(value)
        + " at '"
        + field
        + "' failed to satisfy constraint: "
        + constraint;
  }

  /** As AWS names the items of a list: {@code ccEmailAddresses.1.member}. */
  private static String nameOf(Path path) {
    var name = new StringBuilder();
    for (var node : path) {
      if (node.getIndex() != null) {
        name.append('.').append(node.getIndex() + 1).append(".member");
      }
      if (node.getKind() == ElementKind.PROPERTY) {
        name.append(name.isEmpty() ? "" : ".").append(node.getName());
      }
    }
    return name.toString();
  }
}
