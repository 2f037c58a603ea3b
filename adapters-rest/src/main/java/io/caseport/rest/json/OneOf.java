package io.caseport.rest.json;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A text that is one of a few. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = OneOf.Validator.class)
public @interface OneOf {
  /** Those that are allowed, with a comma and a space between them. */
  String value();

  String message() default "Member must satisfy enum value set: [{value}]";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Compares to the letter. */
  final class Validator implements ConstraintValidator<OneOf, String> {
    private Set<String> allowed = Set.of();

    @Override
    public void initialize(OneOf constraint) {
      allowed = Set.of(constraint.value().split(", ", -1));
    }

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
      return value == null || allowed.contains(value);
    }
  }
}
