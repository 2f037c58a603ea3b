package io.caseport.application.credential;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Writes a credential report as AWS does: CSV with its columns and its words for what is not. */
final class ReportText {
  private static final String HEADER =
      "user,arn,user_creation_time,password_enabled,password_last_used,password_last_changed,"
          + "password_next_rotation,mfa_active,"
          + "access_key_1_active,access_key_1_last_rotated,access_key_1_last_used_date,"
          + "access_key_1_last_used_region,access_key_1_last_used_service,"
          + "access_key_2_active,access_key_2_last_rotated,access_key_2_last_used_date,"
          + "access_key_2_last_used_region,access_key_2_last_used_service,"
          + "cert_1_active,cert_1_last_rotated,cert_2_active,cert_2_last_rotated\n";
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx").withZone(ZoneOffset.UTC);

  private final StringBuilder csv = new StringBuilder(HEADER);
  private boolean rowBegun;

  /** Names and paths may have commas and quotes in them. */
  ReportText text(String value) {
    boolean quoted = value.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    csv.append(rowBegun ? "," : "");
    csv.append(quoted ? '"' + value.replace("\"", "\"\"") + '"' : value);
    rowBegun = true;
    return this;
  }

  ReportText text(Optional<String> value) {
    return text(value.orElse("N/A"));
  }

  ReportText flag(boolean value) {
    return text(Boolean.toString(value));
  }

  ReportText time(Instant value) {
    return text(TIME.format(value));
  }

  ReportText time(Optional<Instant> value) {
    return text(value.map(TIME::format));
  }

  ReportText notApplicable() {
    return text("N/A");
  }

  ReportText noInformation() {
    return text("no_information");
  }

  ReportText notSupported() {
    return text("not_supported");
  }

  ReportText noCertificates() {
    return flag(false).notApplicable().flag(false).notApplicable();
  }

  void endRow() {
    csv.append('\n');
    rowBegun = false;
  }

  @Override
  public String toString() {
    return csv.toString();
  }
}
