package io.caseport.app.demo;

import io.caseport.domain.plan.IssueType;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** A case as its customer wrote it, {@code age} ago; replies follow at intervals of three hours. */
record SampleCase(
    Duration age,
    String language,
    String severity,
    IssueType issueType,
    String service,
    String category,
    String subject,
    String body,
    List<String> replies,
    Optional<SampleFile> file,
    boolean resolved) {

  static final Duration BETWEEN_MESSAGES = Duration.ofHours(3);

  record SampleFile(String name, String text) {}
}
