package io.caseport.application.kit;

import io.caseport.application.contract.AccessReviewContract;
import io.caseport.application.contract.AccountAdministrationContract;
import io.caseport.application.contract.AccountInventoryContract;
import io.caseport.application.contract.AccountSettingsContract;
import io.caseport.application.contract.AttachingContract;
import io.caseport.application.contract.AuditOversightContract;
import io.caseport.application.contract.AuditTrailContract;
import io.caseport.application.contract.AuditedCallsContract;
import io.caseport.application.contract.AuthenticationContract;
import io.caseport.application.contract.CaseAccessContract;
import io.caseport.application.contract.CaseAttachmentsContract;
import io.caseport.application.contract.CaseLifeContract;
import io.caseport.application.contract.CaseReadingContract;
import io.caseport.application.contract.CaseSearchContract;
import io.caseport.application.contract.CoreInProcess;
import io.caseport.application.contract.CredentialAdministrationContract;
import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.contract.HousekeepingContract;
import io.caseport.application.contract.Installation;
import io.caseport.application.contract.KeyUsesContract;
import io.caseport.application.contract.MfaAdministrationContract;
import io.caseport.application.contract.PrincipalSimulationContract;
import io.caseport.application.contract.RepeatedCallsContract;
import io.caseport.application.contract.RoleAdministrationContract;
import io.caseport.application.contract.SessionsContract;
import io.caseport.application.contract.SupportCatalogContract;
import io.caseport.application.contract.TagAdministrationContract;
import io.caseport.application.contract.UserAdministrationContract;
import io.caseport.application.fixture.InMemoryStore;
import io.caseport.application.fixture.Roles;
import io.caseport.application.port.in.AccessReview;
import io.caseport.application.port.in.AccountAdministration;
import io.caseport.application.port.in.AccountInventory;
import io.caseport.application.port.in.Authentication;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CaseAttachments;
import io.caseport.application.port.in.CaseSearch;
import io.caseport.application.port.in.Housekeeping;
import io.caseport.application.port.in.IdentityAdministration;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PolicyAdministration;
import io.caseport.application.port.in.PolicySimulation;
import io.caseport.application.port.in.PolicySimulation.Scenario;
import io.caseport.application.port.in.RepeatedCalls;
import io.caseport.application.port.in.RoleAdministration;
import io.caseport.application.port.in.RoleAdministration.NewRole;
import io.caseport.application.port.in.Sessions;
import io.caseport.application.port.in.SupportCases;
import io.caseport.application.port.in.SupportCases.Resolution;
import io.caseport.application.port.in.SupportCatalog;
import io.caseport.application.port.in.TagAdministration;
import io.caseport.domain.account.Account;
import io.caseport.domain.cases.AttachmentSet;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.SecretAccessKey;
import io.caseport.domain.plan.SupportPlan;
import io.caseport.domain.policy.simulation.SimulatedDecision;
import io.caseport.domain.refusal.Refusal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Ways in which use cases, or clients that stand for them, go wrong. */
final class DriverFaults {
  private DriverFaults() {}

  static List<SeededFault> all() {
    return List.of(
        driver(
            "everyone is taken for root",
            CaseAccessContract.class,
            Map.of(SupportCases.class, DriverFaults::asRoot),
            "a_user_without_a_policy_may_do_nothing_with_cases"),
        driver(
            "everyone may search",
            CaseSearchContract.class,
            Map.of(CaseSearch.class, DriverFaults::asRoot),
            "a_search_needs_its_own_permission"),
        driver(
            "rehearsals are carried out",
            CaseAccessContract.class,
            Map.of(SupportCases.class, DriverFaults::inEarnest),
            "a_rehearsal_that_would_succeed_says_so_and_changes_nothing"),
        driver(
            "a refusal is taken for success",
            CaseLifeContract.class,
            Map.of(SupportCases.class, DriverFaults::alwaysResolved),
            "a_case_that_is_not_there_can_be_neither_answered_nor_resolved"),
        driver(
            "a foreign token is taken for none",
            CaseReadingContract.class,
            Map.of(SupportCases.class, DriverFaults::withoutToken),
            "a_token_holds_for_its_account_and_its_query_only"),
        driver(
            "lists end too early",
            CaseReadingContract.class,
            Map.of(SupportCases.class, DriverFaults::firstPageOnly),
            "pages_neither_repeat_nor_skip_and_the_last_has_no_token"),
        driver(
            "files are written one after the other",
            CaseAttachmentsContract.class,
            Map.of(CaseAttachments.class, DriverFaults::oneFileAtATime),
            "a_file_of_more_than_five_mebibytes_is_refused_with_those_beside_it"),
        driver(
            "names that exist are refused as bad arguments",
            UserAdministrationContract.class,
            Map.of(IdentityAdministration.class, DriverFaults::blamingArguments),
            "a_user_name_exists_once_whatever_its_case"),
        driver(
            "what is not attached is detached all the same",
            AttachingContract.class,
            Map.of(PolicyAdministration.class, DriverFaults::detachingAnything),
            "a_detached_policy_is_gone_and_cannot_be_detached_again"),
        driver(
            "every session is root's",
            SessionsContract.class,
            Map.of(Sessions.class, DriverFaults::asRoot),
            "a_session_is_its_holders_and_has_its_rights"),
        driver(
            "anyone may be trusted",
            RoleAdministrationContract.class,
            Map.of(RoleAdministration.class, DriverFaults::trustingAnyone),
            "a_role_trusts_only_who_is_there"),
        driver(
            "every policy is thought to count for everyone",
            AccountInventoryContract.class,
            Map.of(AccountInventory.class, DriverFaults::ignoringUsage),
            "whom_a_policy_governs_is_told_by_kind_and_usage"),
        driver(
            "whoever comes on a later page is not reviewed",
            AccessReviewContract.class,
            Map.of(AccessReview.class, DriverFaults::firstPageOnly),
            "every_user_and_role_is_told_of_by_name_in_pages"),
        driver(
            "lists of tags end too early",
            TagAdministrationContract.class,
            Map.of(TagAdministration.class, DriverFaults::firstPageOnly),
            "tags_are_listed_by_key_in_pages"),
        driver(
            "further policies are simulated in place of those of the identity",
            PrincipalSimulationContract.class,
            Map.of(PolicySimulation.class, DriverFaults::withoutTheIdentity),
            "the_policies_of_a_user_and_of_its_groups_count_by_their_names"),
        driver(
            "an unknown key is refused before the signature is asked",
            AuthenticationContract.class,
            Map.of(Authentication.class, DriverFaults::hasty),
            "the_signature_is_asked_once_with_a_secret_of_one_length_for_any_key"),
        driver(
            "severities of every plan are offered",
            SupportCatalogContract.class,
            Map.of(SupportCatalog.class, DriverFaults::offeringEverySeverity),
            "the_severities_are_those_of_the_plan_mildest_first"),
        driver(
            "a new plan is told and not kept",
            AccountAdministrationContract.class,
            Map.of(AccountAdministration.class, DriverFaults::forgettingPlans),
            "a_new_plan_holds_from_the_next_request_on"),
        driver(
            "the reopening of an account is told and not kept",
            AccountAdministrationContract.class,
            Map.of(AccountAdministration.class, leavingClosed()),
            "a_closed_account_is_known_to_be_closed_since_when_it_was"),
        driver(
            "a repeated call has its effect twice",
            RepeatedCallsContract.class,
            Map.of(RepeatedCalls.class, DriverFaults::rememberingAfterwards),
            "a_repeated_call_gets_the_first_answer_and_has_its_effect_once"),
        driver(
            "repeated calls are told apart by their id only",
            RepeatedCallsContract.class,
            Map.of(RepeatedCalls.class, DriverFaults::withoutDigest),
            "a_call_that_differs_in_anything_is_another_call"),
        driver(
            "what a refused call did remains",
            RepeatedCallsContract.class,
            Map.of(RepeatedCalls.class, DriverFaults::rememberingAfterwards),
            "a_refused_call_records_nothing_and_leaves_nothing_behind"),
        driver(
            "nothing is ever removed",
            HousekeepingContract.class,
            Map.of(Housekeeping.class, DriverFaults::doingNothing),
            "a_set_is_known_to_have_expired_for_a_day_and_then_forgotten"));
  }

  /** The core in process, with a fault in one of its ports. */
  static SeededFault driver(
      String name, Class<?> contract, Map<Class<?>, Faulty> faults, String caughtBy) {
    return new SeededFault(name, contract, () -> new DriverUnderTest(withFaults(faults)), caughtBy);
  }

  static Installation withFaults(Map<Class<?>, Faulty> faults) {
    var honest = new CoreInProcess(DrivenPorts.inMemory(new InMemoryStore()));
    return Faulty.adapter(
        Installation.class,
        honest,
        (method, given, honestly) -> {
          var answer = honestly.with(given);
          for (var fault : faults.entrySet()) {
            if (fault.getKey().isInstance(answer)) {
              return adapter(fault.getKey(), answer, fault.getValue());
            }
          }
          return answer;
        });
  }

  private static <T> T adapter(Class<T> port, Object honest, Faulty fault) {
    return Faulty.adapter(port, port.cast(honest), fault);
  }

  static Object asRoot(String method, Object[] given, Faulty.Honestly honestly) throws Throwable {
    var caller = (Caller) given[0];
    given[0] =
        new Caller(new Principal.Root(caller.accountId()), caller.channel(), caller.dryRun());
    return honestly.with(given);
  }

  private static Object inEarnest(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var caller = (Caller) given[0];
    given[0] = new Caller(caller.principal(), caller.channel(), false);
    var answer = honestly.with(given);
    if (caller.dryRun()) {
      throw new Refusal.DryRunSucceeded();
    }
    return answer;
  }

  private static Object alwaysResolved(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    try {
      return honestly.with(given);
    } catch (Refusal refusal) {
      if (method.equals("resolveCase")) {
        return new Resolution(CaseStatus.UNASSIGNED, CaseStatus.RESOLVED);
      }
      throw refusal;
    }
  }

  private static Object withoutTheIdentity(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    return method.equals("simulatePrincipalPolicy")
            && given[2] instanceof Scenario scenario
            && !scenario.policies().isEmpty()
        ? withoutPolicies((Page<?>) honestly.with(given))
        : honestly.with(given);
  }

  private static Page<?> withoutPolicies(Page<?> page) {
    return new Page<>(
        page.items().stream()
            .map(PolicySimulation.Result.class::cast)
            .map(DriverFaults::withoutPolicies)
            .toList(),
        page.nextToken());
  }

  private static PolicySimulation.Result withoutPolicies(PolicySimulation.Result result) {
    var decision = result.decision();
    return new PolicySimulation.Result(
        result.action(),
        result.resource(),
        new SimulatedDecision(
            decision.outcome(),
            decision.matched().stream()
                .filter(statement -> statement.policyId().startsWith("PolicyInputList"))
                .toList(),
            decision.missingKeys(),
            decision.allowedByBoundary()));
  }

  private static Object withoutToken(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    try {
      return honestly.with(given);
    } catch (Refusal.InvalidPageToken refusal) {
      return new Page<>(List.of(), Optional.empty());
    }
  }

  static Object firstPageOnly(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var answer = honestly.with(given);
    return answer instanceof Page<?> page ? new Page<>(page.items(), Optional.empty()) : answer;
  }

  private static Object oneFileAtATime(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    if (!method.equals("addAttachmentsToSet")) {
      return honestly.with(given);
    }
    var set = given[1];
    Object answer = Optional.empty();
    for (Object file : (List<?>) given[2]) {
      answer = honestly.with(given[0], set, List.of(file));
      set = Optional.of(((AttachmentSet) answer).id());
    }
    return answer;
  }

  private static Object blamingArguments(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    try {
      return honestly.with(given);
    } catch (Refusal.EntityAlreadyExists refusal) {
      throw new Refusal.InvalidArgument("userName", refusal.name, "Member must be new");
    }
  }

  private static Object detachingAnything(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    try {
      return honestly.with(given);
    } catch (Refusal.NoSuchEntity refusal) {
      if (method.equals("detachPolicy")) {
        return Optional.empty();
      }
      throw refusal;
    }
  }

  private static Object ignoringUsage(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    if (method.equals("listEntitiesForPolicy")) {
      given[3] = Optional.empty();
    }
    return honestly.with(given);
  }

  private static Object trustingAnyone(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    try {
      return honestly.with(given);
    } catch (Refusal.MalformedPolicyDocument refusal) {
      if (method.equals("createRole")) {
        var wanted = (NewRole) given[1];
        return honestly.with(given[0], NewRole.of(wanted.name(), Roles.trusting("*")));
      }
      throw refusal;
    }
  }

  private static Object hasty(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    Predicate<SecretAccessKey> unasked = secret -> false;
    try {
      honestly.with(given[0], given[1], unasked);
    } catch (Refusal.InvalidCredential refusal) {
      throw refusal;
    } catch (Refusal.SignatureMismatch known) {
      return honestly.with(given);
    }
    throw new IllegalStateException("a signature held that never does");
  }

  private static Object offeringEverySeverity(
      String method, Object[] given, Faulty.Honestly honestly) throws Throwable {
    var answer = honestly.with(given);
    if (!method.equals("describeSeverityLevels")) {
      return answer;
    }
    var levels = new ArrayList<Object>((List<?>) answer);
    levels.add(new SupportCatalog.Described("critical", "Critical"));
    return levels;
  }

  private static Object forgettingPlans(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    if (!method.equals("setPlan")) {
      return honestly.with(given);
    }
    var told = honestly.with(given);
    honestly.with(given[0], SupportPlan.BASIC);
    return told;
  }

  private static Faulty leavingClosed() {
    var closed = new HashMap<Object, Account>();
    return (method, given, honestly) -> {
      if (method.equals("reopenAccount") && closed.containsKey(given[0])) {
        return closed.get(given[0]).reopen();
      }
      var told = honestly.with(given);
      if (method.equals("closeAccount")) {
        closed.put(given[0], (Account) told);
      }
      return told;
    };
  }

  private static Object doingNothing(String method, Object[] given, Faulty.Honestly honestly) {
    return Optional.empty();
  }

  private static Object withoutDigest(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var key = (RepeatedCalls.CallKey) given[1];
    given[1] = new RepeatedCalls.CallKey(key.operation(), key.invocationId(), "");
    return honestly.with(given);
  }

  /** Runs the call by itself, and records its answer in a work of its own. */
  private static Object rememberingAfterwards(
      String method, Object[] given, Faulty.Honestly honestly) throws Throwable {
    var answer = ((Supplier<?>) given[2]).get();
    given[2] = (Supplier<?>) () -> answer;
    return honestly.with(given);
  }

  private record DriverUnderTest(Installation tenants)
      implements CaseAccessContract,
          CaseLifeContract,
          CaseReadingContract,
          CaseSearchContract,
          CaseAttachmentsContract,
          UserAdministrationContract,
          AttachingContract,
          RoleAdministrationContract,
          TagAdministrationContract,
          PrincipalSimulationContract,
          AccountInventoryContract,
          AccessReviewContract,
          AuthenticationContract,
          SessionsContract,
          SupportCatalogContract,
          AccountAdministrationContract,
          RepeatedCallsContract,
          HousekeepingContract,
          AccountSettingsContract,
          CredentialAdministrationContract,
          MfaAdministrationContract,
          KeyUsesContract,
          AuditedCallsContract,
          AuditTrailContract,
          AuditOversightContract {}
}
