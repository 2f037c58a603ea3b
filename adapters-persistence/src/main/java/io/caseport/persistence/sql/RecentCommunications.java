package io.caseport.persistence.sql;

import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.Communication;
import io.caseport.domain.cases.SupportCase;
import io.caseport.persistence.sql.CommunicationTable.Span;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The newest communications of cases, remembered by how many the case had. Communications are added
 * and never changed, so what was read for a number of them holds as long as the case does.
 */
final class RecentCommunications {
  private static final int MOST_CHARACTERS = 10_000_000;
  private static final Comparator<Communication> NEWEST_FIRST =
      comparingInt(Communication::number).reversed();

  private final Cache<Span, List<Communication>> known =
      Caffeine.newBuilder()
          .maximumWeight(MOST_CHARACTERS)
          .weigher((Span _, List<Communication> found) -> characters(found))
          .executor(Runnable::run)
          .build();

  private static int characters(List<Communication> found) {
    return 300 + found.stream().mapToInt(RecentCommunications::characters).sum();
  }

  private static int characters(Communication message) {
    return 300 + message.body().length() + 300 * message.attachments().size();
  }

  /** What a session that can write has seen may never be committed, and is not remembered. */
  Map<CaseId, List<Communication>> of(Session session, Collection<SupportCase> cases, int each) {
    var spans = cases.stream().map(counted -> newest(counted, each)).collect(toSet());
    var found =
        session.readOnly()
            ? known.getAll(spans, unknown -> read(session, unknown))
            : read(session, spans);
    return found.entrySet().stream()
        .collect(toMap(newest -> newest.getKey().id(), Map.Entry::getValue));
  }

  private static Span newest(SupportCase counted, int each) {
    int last = counted.communications();
    return new Span(counted.accountId(), counted.id(), last - each, last);
  }

  private static Map<Span, List<Communication>> read(
      Session session, Collection<? extends Span> spans) {
    if (spans.isEmpty()) {
      return Map.of();
    }
    var found =
        CommunicationTable.within(session, spans).stream()
            .sorted(NEWEST_FIRST)
            .collect(groupingBy(Communication::caseId));
    return spans.stream()
        .collect(toMap(Function.identity(), span -> found.getOrDefault(span.id(), List.of())));
  }
}
