package io.caseport.application.kit;

import static io.caseport.application.fixture.Accounts.ACME;
import static io.caseport.application.fixture.Accounts.GLOBEX;

import io.caseport.application.contract.AttachmentContentsContract;
import io.caseport.application.contract.AttachmentRepositoryContract;
import io.caseport.application.contract.CallRecordsContract;
import io.caseport.application.port.out.AttachmentContents;
import io.caseport.application.port.out.AttachmentRepository;
import io.caseport.application.port.out.CallRecords;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.cases.AttachedFile;
import io.caseport.domain.cases.AttachmentSet;
import io.caseport.domain.cases.ContentKey;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Ways in which stores of files and of answers go wrong. */
final class RecordFaults {
  private RecordFaults() {}

  static List<SeededFault> all() {
    return List.of(
        files(
            "files are found in any account",
            () -> RecordFaults::findingAnywhere,
            "an_attachment_is_found_by_its_exact_id_and_in_its_account"),
        files(
            "the files of a set come by name",
            () -> RecordFaults::sortingFiles,
            "a_set_comes_back_as_it_was_put_with_its_files_in_order"),
        files(
            "all expired sets are removed at once",
            () -> RecordFaults::removingAllSets,
            "expired_sets_are_removed_a_few_at_a_time_and_oldest_first"),
        files(
            "all files go with their set",
            RecordFaults::removingFilesOnCases,
            "the_files_of_a_removed_set_go_unless_a_communication_carries_them"),
        files(
            "the age of cases is not asked for",
            () -> RecordFaults::forgettingAge,
            "a_file_is_as_new_as_the_newest_case_of_its_account_that_carries_it"),
        files(
            "contents are forgotten at once",
            () -> RecordFaults::forgettingContentsAtOnce,
            "contents_are_forgotten_when_they_have_had_no_name_for_long_enough"),
        contents(
            "all accounts share their contents",
            RecordFaults::sharing,
            "contents_of_one_account_are_not_those_of_another"),
        contents(
            "bytes are put without being looked at",
            RecordFaults::takingAnyBytes,
            "bytes_that_are_not_what_their_key_says_are_not_kept"),
        records(
            "answers are found in any account",
            RecordFaults::findingAnywhere,
            "an_answer_is_found_by_its_exact_key_and_in_its_account"),
        records(
            "a second answer is taken and dropped",
            RecordFaults::droppingSecondAnswers,
            "a_key_has_one_answer"),
        records(
            "an answer is forgotten in any account",
            RecordFaults::forgettingAnywhere,
            "one_answer_is_forgotten_by_its_exact_key_and_in_its_account"),
        records(
            "all old answers are forgotten at once",
            RecordFaults::forgettingAll,
            "old_answers_are_forgotten_a_few_at_a_time"));
  }

  private static SeededFault files(String name, Supplier<Faulty> fault, String caughtBy) {
    return StoreFaults.store(
        name,
        AttachmentRepositoryContract.class,
        ports ->
            ports.with(
                Faulty.adapter(AttachmentRepository.class, ports.attachments(), fault.get())),
        caughtBy);
  }

  private static SeededFault contents(String name, Faulty fault, String caughtBy) {
    return StoreFaults.store(
        name,
        AttachmentContentsContract.class,
        ports -> ports.with(Faulty.adapter(AttachmentContents.class, ports.contents(), fault)),
        caughtBy);
  }

  private static SeededFault records(String name, Faulty fault, String caughtBy) {
    return StoreFaults.store(
        name,
        CallRecordsContract.class,
        ports -> ports.with(Faulty.adapter(CallRecords.class, ports.callRecords(), fault)),
        caughtBy);
  }

  private static Object findingAnywhere(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var answer = honestly.with(given);
    if (!method.equals("find") || ((Optional<?>) answer).isPresent()) {
      return answer;
    }
    return honestly.with(given[0].equals(ACME) ? GLOBEX : ACME, given[1]);
  }

  private static Object sortingFiles(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var answer = honestly.with(given);
    return method.equals("findSet")
        ? ((Optional<?>) answer).map(set -> sorted((AttachmentSet) set))
        : answer;
  }

  private static AttachmentSet sorted(AttachmentSet set) {
    return new AttachmentSet(
        set.accountId(),
        set.id(),
        set.createdAt(),
        set.files().stream().sorted(Comparator.comparing(AttachedFile::fileName)).toList());
  }

  private static Object removingAllSets(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    return method.equals("removeExpired")
        ? honestly.with(given[0], Integer.MAX_VALUE)
        : honestly.with(given);
  }

  private static Faulty removingFilesOnCases() {
    var sets = new HashSet<AttachmentSet>();
    var gone = new HashSet<Object>();
    return (method, given, honestly) -> {
      switch (method) {
        case "put" -> sets.add((AttachmentSet) given[0]);
        case "removeExpired" ->
            sets.stream()
                .filter(set -> set.expiresAt().isBefore((Instant) given[0]))
                .flatMap(set -> set.files().stream())
                .forEach(file -> gone.add(file.id()));
        default -> {}
      }
      return method.equals("find") && gone.contains(given[1])
          ? Optional.empty()
          : honestly.with(given);
    };
  }

  private static Object forgettingContentsAtOnce(
      String method, Object[] given, Faulty.Honestly honestly) throws Throwable {
    return method.equals("forgetUnnamed")
        ? honestly.with(given[0], ((Instant) given[0]).plusMillis(1), given[2])
        : honestly.with(given);
  }

  private static Object sharing(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    if (given[0] instanceof ContentKey key) {
      given[0] = new ContentKey(ACME, key.id());
    }
    return honestly.with(given);
  }

  private static Object takingAnyBytes(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    try {
      return honestly.with(given);
    } catch (IllegalArgumentException refused) {
      return method;
    }
  }

  private static Object forgettingAge(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    return method.equals("isOnCaseSince")
        ? honestly.with(given[0], given[1], Instant.EPOCH)
        : honestly.with(given);
  }

  private static Object droppingSecondAnswers(
      String method, Object[] given, Faulty.Honestly honestly) throws Throwable {
    try {
      return honestly.with(given);
    } catch (StoreFailure.IdentifierTaken taken) {
      return Optional.empty();
    }
  }

  private static Object forgettingAnywhere(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    var answer = honestly.with(given);
    return method.equals("remove") ? honestly.with(GLOBEX, given[1]) : answer;
  }

  private static Object forgettingAll(String method, Object[] given, Faulty.Honestly honestly)
      throws Throwable {
    return method.equals("removeBefore")
        ? honestly.with(given[0], Integer.MAX_VALUE)
        : honestly.with(given);
  }
}
