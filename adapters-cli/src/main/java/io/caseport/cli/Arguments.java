package io.caseport.cli;

import io.caseport.cli.placed.Durations;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.AccountName;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.cases.CaseEventKind;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.contact.ContactId;
import io.caseport.domain.desk.CannedReplyName;
import io.caseport.domain.event.EventFormat;
import io.caseport.domain.identity.AccessKeyId;
import io.caseport.domain.identity.GroupName;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.PolicyName;
import io.caseport.domain.identity.RoleName;
import io.caseport.domain.identity.Tag;
import io.caseport.domain.identity.UserName;
import io.caseport.domain.plan.Severity;
import io.caseport.domain.plan.SupportPlan;
import io.caseport.domain.policy.Action;
import io.caseport.domain.policy.findings.DocumentKind;
import io.caseport.domain.policy.findings.FindingType;
import io.caseport.domain.policy.wording.Language;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.webhook.WebhookId;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads arguments as the values they stand for, so that a command only sees meaningful ones. */
final class Arguments {
  private static final List<String> SEVERITIES =
      Arrays.stream(Severity.values()).map(Severity::code).toList();

  private Arguments() {}

  static void registerIn(CommandLine command) {
    command
        .registerConverter(AccountId.class, value(AccountId::new))
        .registerConverter(AccountName.class, value(AccountName::new))
        .registerConverter(EmailAddress.class, value(EmailAddress::new))
        .registerConverter(UserName.class, value(UserName::new))
        .registerConverter(GroupName.class, value(GroupName::new))
        .registerConverter(IamPath.class, value(IamPath::new))
        .registerConverter(RoleName.class, value(RoleName::new))
        .registerConverter(PolicyName.class, value(PolicyName::new))
        .registerConverter(AccessKeyId.class, value(AccessKeyId::new))
        .registerConverter(ContactId.class, value(ContactId::new))
        .registerConverter(Tag.class, value(Arguments::tag))
        .registerConverter(Action.class, Arguments::action)
        .registerConverter(Path.class, Arguments::path)
        .registerConverter(PastMoment.class, Arguments::pastMoment)
        .registerConverter(HostPort.class, Arguments::hostPort)
        .registerConverter(Duration.class, Arguments::duration)
        .registerConverter(DatabaseUrl.class, Arguments::databaseUrl)
        .registerConverter(LanguageCode.class, LanguageCode::new)
        .registerConverter(CannedReplyName.class, value(CannedReplyName::new))
        .registerConverter(ZoneId.class, Arguments::timeZone)
        .registerConverter(Severity.class, choice(Severity::ofCode, SEVERITIES))
        .registerConverter(SupportPlan.class, choice(SupportPlan::ofCode, PlanCodes.all()))
        .registerConverter(OutputFormat.class, choice(OutputFormat::ofCode, OutputFormat.codes()))
        .registerConverter(Language.class, choice(Language::ofCode, Language.codes()))
        .registerConverter(DocumentKind.class, choice(DocumentKinds::ofCode, DocumentKinds.all()))
        .registerConverter(FindingType.class, choice(FindingTypes::ofCode, FindingTypes.all()))
        .registerConverter(WebhookId.class, value(WebhookId::new))
        .registerConverter(EventPlace.class, Arguments::eventPlace)
        .registerConverter(EventFormat.class, choice(EventFormat::of, EventKinds.formats()))
        .registerConverter(CaseEventKind.class, choice(EventKinds::ofCode, EventKinds.codes()))
        .registerConverter(Concern.class, choice(Concern::ofCode, Concern.codes()));
  }

  private static <T> ITypeConverter<T> value(Function<String, T> constructor) {
    return text -> {
      try {
        return constructor.apply(text);
      } catch (Refusal.InvalidArgument e) {
        throw new TypeConversionException(
            "'" + text + "': " + e.constraint.replaceFirst("^Member ", ""));
      }
    };
  }

  /** An empty one would be the current folder, and is more likely a variable that is not set. */
  private static Path path(String text) {
    if (text.isBlank()) {
      throw new TypeConversionException("'" + text + "': must be the name of a folder");
    }
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new TypeConversionException("'" + text + "': " + e.getReason());
    }
  }

  private static ZoneId timeZone(String text) {
    try {
      return ZoneId.of(text);
    } catch (DateTimeException e) {
      throw new TypeConversionException(
          "'" + text + "': must be a time zone such as Asia/Tokyo or UTC");
    }
  }

  private static Tag tag(String text) {
    int equals = text.indexOf('=');
    if (equals < 0) {
      throw new TypeConversionException("'" + text + "': must be KEY=VALUE");
    }
    return new Tag(text.substring(0, equals), text.substring(equals + 1));
  }

  private static Action action(String text) {
    try {
      return Action.of(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("'" + text + "': " + e.getMessage());
    }
  }

  private static PastMoment pastMoment(String text) {
    try {
      return PastMoment.parse(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("'" + text + "': " + e.getMessage());
    }
  }

  private static HostPort hostPort(String text) {
    try {
      return HostPort.parse(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("'" + text + "': " + e.getMessage());
    }
  }

  private static Duration duration(String text) {
    try {
      return Durations.parse(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("'" + text + "': " + e.getMessage());
    }
  }

  private static EventPlace eventPlace(String text) {
    try {
      return EventPlace.parse(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException("'" + text + "': " + e.getMessage());
    }
  }

  /** The text is not repeated, since there may be a password in it. */
  private static DatabaseUrl databaseUrl(String text) {
    try {
      return new DatabaseUrl(text);
    } catch (IllegalArgumentException e) {
      throw new TypeConversionException(DatabaseUrl.FORM);
    }
  }

  private static <T> ITypeConverter<T> choice(
      Function<String, Optional<T>> ofCode, List<String> codes) {
    return text ->
        ofCode
            .apply(text)
            .orElseThrow(
                () ->
                    new TypeConversionException(
                        "'%s' is none of %s%s"
                            .formatted(
                                text,
                                String.join(", ", codes),
                                Nearest.to(text, codes)
                                    .map(near -> "; did you mean " + near + "?")
                                    .orElse(""))));
  }
}
