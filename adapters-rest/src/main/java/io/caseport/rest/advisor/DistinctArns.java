package io.caseport.rest.advisor;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A list that names no resource twice. */
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = DistinctArns.Validator.class)
@interface DistinctArns {
  String message() default "Member must not have the same arn more than once";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Leaves missing items and ARNs to the constraints on them. */
  final class Validator
      implements ConstraintValidator<DistinctArns, List<UpdateExclusions.@Nullable Exclusion>> {
    @Override
    public boolean isValid(
        @Nullable List<UpdateExclusions.@Nullable Exclusion> exclusions,
        ConstraintValidatorContext context) {
      var seen = new HashSet<String>();
      return exclusions == null
          || exclusions.stream()
              .filter(Objects::nonNull)
              .map(UpdateExclusions.Exclusion::arn)
              .filter(Objects::nonNull)
              .allMatch(seen::add);
    }
  }
}
