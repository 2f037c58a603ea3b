package io.caseport.rest.json;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A text's length in characters as people count them, so one emoji is one. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CodePoints.Validator.class)
public @interface CodePoints {
  int min() default 0;

  int max();

  String message() default "";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Says which of the two bounds was missed. */
  final class Validator implements ConstraintValidator<CodePoints, String> {
    private int min;
    private int max;

    @Override
    public void initialize(CodePoints constraint) {
      min = constraint.min();
      max = constraint.max();
    }

    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
      if (value == null) {
        return true;
      }
      var length = value.codePointCount(0, value.length());
      if (length >= min && length <= max) {
        return true;
      }
      context.disableDefaultConstraintViolation();
      context
          .buildConstraintViolationWithTemplate(
              length < min
                  ? "Member must have length greater than or equal to " + min
                  : "Member must have length less than or equal to " + max)
          .addConstraintViolation();
      return false;
    }
  }
}
