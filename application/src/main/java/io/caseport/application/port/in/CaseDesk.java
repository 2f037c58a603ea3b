package io.caseport.application.port.in;

import io.caseport.application.port.in.CaseAttachments.Download;
import io.caseport.application.port.in.CaseAttachments.NewAttachment;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.account.AccountName;
import io.caseport.domain.cases.AttachmentId;
import io.caseport.domain.cases.AttachmentSet;
import io.caseport.domain.cases.AttachmentSetId;
import io.caseport.domain.cases.CaseAction;
import io.caseport.domain.cases.CaseId;
import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.cases.CaseStatus;
import io.caseport.domain.cases.Communication;
import io.caseport.domain.cases.DisplayId;
import io.caseport.domain.cases.SupportCase;
import io.caseport.domain.desk.CaseHandling;
import io.caseport.domain.desk.CaseNote;
import io.caseport.domain.desk.Engineer;
import io.caseport.domain.desk.ResponseState;
import io.caseport.domain.desk.ResponseTarget.Lateness;
import io.caseport.domain.plan.IssueType;
import io.caseport.domain.plan.Severity;
import io.caseport.domain.refusal.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * The cases of all open accounts, for the engineers of the desk. What customers are told of an
 * engineer is that it was the desk: no name, address or id.
 *
 * <p>Every method MUST refuse with {@link Refusal.AccessDenied} whoever is not a user of the desk's
 * account, whatever its policies say, and whom the policies do not allow the action that the method
 * names, of the service {@code desk}, on all resources. A case that is not there, is older than 24
 * months, or is of a closed account MUST be refused with {@link Refusal.CaseNotFound}. What the
 * case's status does not allow MUST be refused with {@link Refusal.CaseActionNotAllowed}. A refused
 * call MUST change nothing.
 *
 * <p>Texts have from 1 to 8000 characters; secrets in what customers read are redacted as theirs
 * are. {@link Refusal.InvalidArgument} refuses others.
 */
public interface CaseDesk {
  /**
   * How customers see whoever writes to them for the desk: clients tell its messages from theirs by
   * it.
   */
  String SIGNATURE = "Amazon Web Services";

  /**
   * Open cases: first those to be answered in time, by when; then those in which it is the desk's
   * turn, by since when; then the others, by when they last changed. Allowed by {@code ListCases}.
   *
   * @throws Refusal.InvalidPageToken for a token of another list
   * @throws Refusal.InvalidArgument for a language that there is not
   */
  Page<DeskCase> listCases(Caller caller, ListCases query);

  /**
   * The cases that people name by that number: as a rule one, but each account may have one. They
   * come by account, up to {@value #MOST_OF_A_NUMBER}. Allowed by {@code DescribeCase}.
   */
  List<CaseKey> findCases(Caller caller, DisplayId number);

  int MOST_OF_A_NUMBER = 100;

  /**
   * A case with the newest {@value CaseView#FIRST} messages and notes on it. Allowed by {@code
   * DescribeCase}, as the other methods that read one.
   */
  CaseView describeCase(Caller caller, CaseKey key);

  /** The messages of customer and desk, newest first. Allowed by {@code DescribeCase}. */
  Page<DeskMessage> listMessages(Caller caller, CaseKey key, PageRequest page);

  /** What engineers have noted, newest first. Allowed by {@code DescribeCase}. */
  Page<CaseNote> listNotes(Caller caller, CaseKey key, PageRequest page);

  /**
   * Makes the case that of the caller; one that the caller has stays as it is. Allowed by {@code
   * ClaimCase}.
   *
   * @param takeOver whether to take it from another engineer
   * @throws Refusal.CaseClaimed if another has it, and it is not to be taken over
   */
  DeskCase claimCase(Caller caller, CaseKey key, boolean takeOver);

  /**
   * Makes the case nobody's, whoever has it. Allowed by {@code ReleaseCase}.
   *
   * @throws Refusal.CaseActionNotAllowed if nobody has it
   */
  DeskCase releaseCase(Caller caller, CaseKey key);

  /**
   * Tells the customer that the case is being worked on, and claims one that nobody has. Allowed by
   * {@code StartWork}.
   *
   * @throws Refusal.CaseClaimed if another has it
   */
  DeskCase startWork(Caller caller, CaseKey key);

  /**
   * Writes to the customer. Allowed by {@code ReplyToCase}; by {@code AskCustomer} instead if it
   * asks; by {@code ResolveCase} as well if it resolves.
   *
   * @throws Refusal.AttachmentSetNotFound and {@link Refusal.AttachmentSetExpired}
   */
  DeskCase reply(Caller caller, DeskReply command);

  /** Notes what no customer is told, also on a resolved case. Allowed by {@code AddNote}. */
  CaseNote addNote(Caller caller, CaseKey key, String body);

  /** Allowed by {@code ResolveCase}. */
  DeskCase resolveCase(Caller caller, CaseKey key);

  /** Takes a resolved case up again, however long ago it was. Allowed by {@code ReopenCase}. */
  DeskCase reopenCase(Caller caller, CaseKey key);

  /**
   * Allowed by {@code SetSeverity}.
   *
   * @throws Refusal.NotInPlan for a severity outside the plan of the account
   */
  DeskCase setSeverity(Caller caller, CaseKey key, Severity severity);

  /**
   * Notes that two cases of one account have to do with each other; those that already do stay as
   * they are. Allowed by {@code RelateCases}.
   *
   * @throws Refusal.InvalidArgument if they are the same or of two accounts, or one has {@value
   *     #MOST_RELATED} related ones
   */
  DeskCase relateCases(Caller caller, CaseKey key, CaseId other);

  /** How many cases can be related to one. */
  int MOST_RELATED = 50;

  /**
   * Resolves a case as a duplicate of another of the same account, relates the two, and tells the
   * customer where it is handled. Allowed by {@code MergeCases}.
   *
   * @param message what the customer is told; if empty, a sentence in the language of the case
   * @throws Refusal.InvalidArgument as {@link #relateCases} does, and if the other one is resolved
   */
  DeskCase mergeCases(Caller caller, CaseKey duplicate, CaseId into, Optional<String> message);

  /**
   * Adds files to a set for a reply on the case, or to a new one if none is named. Either all are
   * added or none. Allowed by {@code ReplyToCase}.
   *
   * @throws Refusal.AttachmentSetNotFound and {@link Refusal.AttachmentSetExpired}
   * @throws Refusal.AttachmentSetSizeLimitExceeded for more than 3 files in the set or a file of
   *     more than 5 MiB
   */
  AttachmentSet addAttachmentsToSet(
      Caller caller,
      CaseKey key,
      Optional<AttachmentSetId> attachmentSetId,
      List<NewAttachment> attachments);

  /**
   * A file that the case carries, or another one of its account. Allowed by {@code DescribeCase}.
   *
   * @throws Refusal.AttachmentNotFound if no case of the account that can be seen carries it
   */
  Download describeAttachment(Caller caller, CaseKey key, AttachmentId attachmentId);

  /**
   * Which cases, and which part of the list of them. What is empty lets all through.
   *
   * @param late only those whose time for an answer runs, and which are at least so late now
   */
  record ListCases(
      Whose whose,
      Optional<AccountId> account,
      Optional<CaseStatus> status,
      Optional<IssueType> issueType,
      Optional<String> serviceCode,
      Optional<String> language,
      Optional<Severity> severity,
      Optional<Lateness> late,
      PageRequest page) {

    /** All of the queue. */
    public static ListCases all(PageRequest page) {
      return new ListCases(
          Whose.ANYBODYS,
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          page);
    }
  }

  /** Who has claimed a case. */
  enum Whose {
    ANYBODYS,
    /** The caller's own. */
    MINE,
    NOBODYS
  }

  /**
   * A case as the desk sees it.
   *
   * @param response how its promised answer stands now
   */
  record DeskCase(
      SupportCase supportCase,
      AccountName accountName,
      CaseHandling handling,
      ResponseState response) {}

  /**
   * A case with what belongs to it.
   *
   * @param allowed what its status allows the desk
   * @param related the cases that have to do with it, by creation, newest first
   */
  record CaseView(
      DeskCase deskCase,
      List<CaseAction> allowed,
      Page<DeskMessage> messages,
      Page<CaseNote> notes,
      List<SupportCase> related) {

    /** How many messages and notes come with a case. */
    public static final int FIRST = 20;

    public CaseView {
      allowed = List.copyOf(allowed);
      related = List.copyOf(related);
    }
  }

  /**
   * @param author the engineer who wrote it, if it is of the desk
   */
  record DeskMessage(Communication communication, Optional<Engineer> author) {}

  record DeskReply(
      CaseKey key, String body, Optional<AttachmentSetId> attachmentSetId, AfterReply then) {}

  /** What becomes of a case after a reply. */
  enum AfterReply {
    /** It stays with the desk: one that nobody had begun with is in progress. */
    KEEP,
    /** It waits for its customer, and the time for a promised answer stands still. */
    ASK,
    RESOLVE
  }
}
