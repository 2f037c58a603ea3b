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

/** A text that {@link WireTime} takes for a moment. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Moment.Validator.class)
public @interface Moment {
  String message() default
      "Member must be an ISO 8601 date or time such as 2020-03-23, 2020-03-23T21:31:47,"
          + " 2020-03-23T21:31:47.774Z or 2020-03-24T06:31:47+09:00";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Takes what can be parsed. */
  final class Validator implements ConstraintValidator<Moment, String> {
    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
      return value == null || WireTime.parse(value).isPresent();
    }
  }
}
