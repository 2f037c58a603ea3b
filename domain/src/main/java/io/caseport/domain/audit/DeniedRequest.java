package io.caseport.domain.audit;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What a record tells of a call that was refused for want of a permission.
 *
 * @param principalArn of who called
 * @param action what was asked for, such as {@code support:CreateCase}
 * @param resource on which
 * @param reason what decided then, in AWS's words
 */
public record DeniedRequest(String principalArn, String action, String resource, String reason) {
  private static final Pattern MESSAGE =
      Pattern.compile("\"errorMessage\":\"((?:[^\"\\\\]++|\\\\.)*+)\"");
  private static final Pattern WORDS =
      Pattern.compile(
          "User: (\\S+) is not authorized to perform: (\\S+) on resource: (.*?)"
              + " ((?:because|with an explicit deny) .*)");
  private static final Pattern ESCAPED = Pattern.compile("\\\\([\"\\\\])");

  /** Empty if the record is of another kind. */
  public static Optional<DeniedRequest> of(AuditRecord record) {
    var message = MESSAGE.matcher(record.text());
    if (record.errorCode().isEmpty() || !message.find()) {
      return Optional.empty();
    }
    var words = WORDS.matcher(ESCAPED.matcher(message.group(1)).replaceAll("$1"));
    return words.matches()
        ? Optional.of(
            new DeniedRequest(words.group(1), words.group(2), words.group(3), words.group(4)))
        : Optional.empty();
  }

  /** Whether the record is of the call of that id: no text within a value has bare quotes. */
  public static boolean isOf(UUID requestId, AuditRecord record) {
    return record.text().contains("\"requestID\":\"" + requestId + '"');
  }
}
