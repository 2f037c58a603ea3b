package io.caseport.advisor.report;

import io.caseport.domain.refusal.Refusal.UnusableReport;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says what is wrong with the JSON of a report, in words for who wrote it. */
final class MalformedReport {
  private static final Pattern SOURCE = Pattern.compile(" ?\\([^(]*\\[Source.*", Pattern.DOTALL);

  private MalformedReport() {}

  /**
   * @param line where it was read, for problems that do not say where they are
   */
  static UnusableReport of(JacksonException malformed, long line) {
    var location = malformed.getLocation();
    var known = location == null || location.getLineNr() < 1 ? line : location.getLineNr();
    return new UnusableReport(known, problem(malformed));
  }

  private static String problem(JacksonException malformed) {
    return switch (malformed) {
      case UnexpectedEndOfInputException _ -> "The report ends before its JSON is whole";
      case StreamConstraintsException _ -> ReportSource.LIMITS;
      default ->
          "The report is not well-formed JSON: "
              + SOURCE.matcher(malformed.getOriginalMessage()).replaceAll("");
    };
  }
}
