package io.caseport.application.port.out;

import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.desk.CaseNote;
import io.caseport.domain.desk.Engineer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What engineers have written: notes, and which of the messages to customers are whose. It goes
 * with the case. Moments MUST be kept to the millisecond.
 */
public interface DeskRecords {

  /**
   * @throws StoreFailure.IdentifierTaken if the case has a note of that number; then or at the end
   *     of the work
   */
  void add(CaseNote note);

  /** How many notes the case has. */
  int countNotes(CaseKey key);

  /**
   * Notes on a case, newest first: those with a smaller number than {@code before}, or from the
   * newest on where it is empty.
   */
  List<CaseNote> notes(CaseKey key, Optional<Integer> before, int limit);

  /**
   * Says which engineer wrote a communication.
   *
   * @throws StoreFailure.IdentifierTaken if that is said already; then or at the end of the work
   */
  void addAuthor(CaseKey key, int communication, Engineer author);

  /** The authors of those of the communications that are of engineers, by number. */
  Map<Integer, Engineer> authors(CaseKey key, Collection<Integer> communications);
}
