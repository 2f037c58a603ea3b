package io.caseport.application.kit;

import io.caseport.application.contract.AuditRecordsContract;
import io.caseport.application.contract.DrivenPorts;
import io.caseport.application.fixture.InMemoryStore;
import io.caseport.application.port.out.AuditRecords;
import io.caseport.domain.audit.AuditFilter;
import io.caseport.domain.audit.AuditRecord;
import java.util.List;
import java.util.Optional;

/** Ways in which an audit trail cannot be relied on. */
final class AuditFaults {
  private AuditFaults() {}

  static List<SeededFault> all() {
    return List.of(
        records(
            "who has called is not kept",
            AuditFaults::forgettingUsers,
            "a_record_comes_back_as_it_was_whatever_is_in_it"),
        records(
            "records are listed oldest first",
            AuditFaults::oldestFirst,
            "records_of_an_account_are_listed_newest_first_and_paged"),
        records(
            "all records are listed whatever is asked for",
            AuditFaults::unfiltered,
            "records_are_found_by_all_that_can_be_asked_for"),
        records(
            "records are kept outside the work",
            AuditFaults.elsewhere(),
            "what_is_undone_has_left_no_record"),
        records(
            "sealing stops before the end",
            AuditFaults::sealingOneLess,
            "sealed_records_make_one_chain_of_all_accounts"),
        records(
            "the head is not that of the chain",
            AuditFaults::headless,
            "those_who_seal_at_once_make_one_chain"));
  }

  private static SeededFault records(String name, Faulty fault, String caughtBy) {
    return StoreFaults.store(
        name,
        AuditRecordsContract.class,
        ports -> ports.with(Faulty.adapter(AuditRecords.class, ports.auditRecords(), fault)),
        caughtBy);
  }

  private static Object forgettingUsers(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    return given.length == 1 && given[0] instanceof AuditRecord record
        ? honestly.with(
            new AuditRecord(
                record.id(),
                record.account(),
                record.operation(),
                Optional.empty(),
                record.accessKey(),
                record.errorCode(),
                record.text()))
        : honestly.with(given);
  }

  private static Object oldestFirst(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    return method.equals("list")
        ? ((List<?>) honestly.with(given)).reversed()
        : honestly.with(given);
  }

  private static Object unfiltered(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    return method.equals("list")
        ? honestly.with(given[0], AuditFilter.ALL, given[2], given[3])
        : honestly.with(given);
  }

  private static Faulty elsewhere() {
    var other = DrivenPorts.inMemory(new InMemoryStore()).auditRecords();
    return (method, given, honestly) -> {
      if (given.length == 1 && given[0] instanceof AuditRecord record) {
        other.append(record);
      }
      return method.equals("unsealed") ? other.unsealed() : honestly.with(given);
    };
  }

  private static Object sealingOneLess(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    return method.equals("seal") ? honestly.with((int) given[0] - 1) : honestly.with(given);
  }

  private static Object headless(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    return method.equals("head") ? Optional.empty() : honestly.with(given);
  }
}
