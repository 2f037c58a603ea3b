package io.caseport.rest.json;

import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.refusal.Refusal;
import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** A text that the domain takes for an address. */
@Target({ElementType.FIELD, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = MailAddress.Validator.class)
public @interface MailAddress {
  String message() default "Member must be an e-mail address such as name@example.com";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /** Asks the domain, so that there is one rule. */
  final class Validator implements ConstraintValidator<MailAddress, String> {
    @Override
    public boolean isValid(@Nullable String value, ConstraintValidatorContext context) {
      return value == null || isAddress(value);
    }

    private static boolean isAddress(String value) {
      try {
        return new EmailAddress(value).value().equals(value);
      } catch (Refusal.InvalidArgument refusal) {
        return false;
      }
    }
  }
}
