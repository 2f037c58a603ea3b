package io.caseport.application.advisor;

import io.caseport.application.access.AccessControl;
import io.caseport.application.port.in.AdvisorHistory;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.out.CheckResultRepository;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.advisor.CheckId;
import io.caseport.domain.advisor.DailyResult;
import io.caseport.domain.advisor.ResourceId;
import io.caseport.domain.policy.Action;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/** The days of a check, and what is left out of its count. */
public final class AdvisorHistoryService implements AdvisorHistory {
  private static final Action HISTORY = action("DescribeCheckStatusHistoryChanges");
  private static final Action EXCLUDE = action("ExcludeCheckItems");
  private static final Action INCLUDE = action("IncludeCheckItems");

  private final CheckAccess access;
  private final CheckResultRepository results;
  private final Exclusions exclusions;
  private final UnitOfWork work;
  private final InstantSource clock;

  public AdvisorHistoryService(
      AccessControl access,
      AdvisorCatalog catalog,
      CheckResultRepository results,
      UnitOfWork work,
      InstantSource clock) {
    this.access = new CheckAccess(access, catalog);
    this.results = results;
    this.exclusions = new Exclusions(results, clock);
    this.work = work;
    this.clock = clock;
  }

  private static Action action(String name) {
    return new Action("trustedadvisor", name);
  }

  @Override
  public List<DailyResult> history(Caller caller, CheckId check) {
    return work.read(
        () -> {
          var account = access.requireInConsole(caller, HISTORY, check).account();
          var first = clock.instant().minus(DailyResult.KEPT_FOR);
          return results.daily(account.id(), check, LocalDate.ofInstant(first, ZoneOffset.UTC));
        });
  }

  @Override
  public void exclude(Caller caller, CheckId check, List<ResourceId> resources) {
    set(caller, EXCLUDE, check, resources, true);
  }

  @Override
  public void include(Caller caller, CheckId check, List<ResourceId> resources) {
    set(caller, INCLUDE, check, resources, false);
  }

  private void set(
      Caller caller, Action action, CheckId check, List<ResourceId> resources, boolean excluded) {
    work.write(
        () -> {
          var account = access.requireInConsole(caller, action, check).account();
          exclusions.set(account.id(), check, resources, excluded);
        });
  }
}
