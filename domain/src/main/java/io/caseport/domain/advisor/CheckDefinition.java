package io.caseport.domain.advisor;

import io.caseport.domain.catalog.LocalizedText;
import java.util.List;

/**
 * What is said of a check, whoever it is done for.
 *
 * @param services what it looks at, such as {@code IAM}
 * @param core whether accounts of every plan see it
 * @param automatic whether it is done anew from time to time only, and never because a user asks
 * @param hasGreen whether it tells of resources that are as they should be; if not, only flagged
 *     ones are counted as processed
 * @param purpose what it looks for, and why
 * @param alerts what each colour means
 * @param action what to do about what it flags
 * @param columns what it tells of each resource
 */
public record CheckDefinition(
    CheckId id,
    CheckCategory category,
    List<String> services,
    boolean core,
    boolean automatic,
    boolean hasGreen,
    LocalizedText name,
    LocalizedText purpose,
    List<Alert> alerts,
    LocalizedText action,
    List<LocalizedText> columns) {

  public CheckDefinition {
    services = List.copyOf(services);
    alerts = List.copyOf(alerts);
    columns = List.copyOf(columns);
  }

  /** When a resource gets that status. */
  public record Alert(ResourceStatus status, LocalizedText meaning) {}
}
