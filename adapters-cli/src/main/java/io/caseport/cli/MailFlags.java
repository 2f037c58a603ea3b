package io.caseport.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** The flags that say how mail goes out. */
final class MailFlags {
  @Option(
      names = "--smtp-url",
      paramLabel = "URL",
      description =
          "Mail server that sends what is written on cases, as smtp(s)://USER@HOST:PORT (default:"
              + " CASEPORT_SMTP_URL or none); the password comes from CASEPORT_SMTP_PASSWORD.")
  private Optional<String> smtpUrl = Optional.empty();

  @Option(
      names = "--mail-from",
      paramLabel = "ADDRESS",
      description = "Whom mails come from (default: CASEPORT_MAIL_FROM).")
  private Optional<String> from = Optional.empty();

  @Option(
      names = "--base-url",
      paramLabel = "URL",
      description =
          "Where people reach the Support Center, and links in mails lead (default:"
              + " CASEPORT_BASE_URL); if by https, browsers are kept to that.")
  private Optional<String> baseUrl = Optional.empty();

  MailOptions options(Settings settings) {
    return settings.mail(smtpUrl, from, baseUrl);
  }

  boolean isReachedByHttps(Settings settings) {
    return settings.isReachedByHttps(baseUrl);
  }
}
