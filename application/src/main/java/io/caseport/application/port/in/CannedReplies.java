package io.caseport.application.port.in;

import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.desk.CannedReply;
import io.caseport.domain.desk.CannedReplyName;
import io.caseport.domain.refusal.Refusal;

/**
 * Texts that the engineers of the desk send again and again; refuses callers as {@link CaseDesk}
 * does. To read them is allowed by {@code desk:ListCannedReplies}, to change them by {@code
 * desk:ManageCannedReplies}. A refused call MUST change nothing.
 */
public interface CannedReplies {

  /** By name, then by language. */
  Page<CannedReply> listReplies(Caller caller, PageRequest page);

  /**
   * @throws Refusal.EntityAlreadyExists if there is one of that name and language
   * @throws Refusal.InvalidArgument for a language that there is not
   * @throws Refusal.QuotaExceeded beyond {@value #MOST} replies
   */
  void createReply(Caller caller, CannedReply reply);

  int MOST = 1000;

  /**
   * Puts the reply in place of the one of its name and language.
   *
   * @throws Refusal.NoSuchEntity if there is none
   */
  void updateReply(Caller caller, CannedReply reply);

  /**
   * @throws Refusal.NoSuchEntity if there is none
   */
  void deleteReply(Caller caller, CannedReplyName name, LanguageCode language);

  /**
   * The text for a case, in its language or, if there is none, in English. Since it tells of the
   * case, {@code desk:DescribeCase} must allow it, too.
   *
   * @throws Refusal.CaseNotFound as {@link CaseDesk} does
   * @throws Refusal.NoSuchEntity if there is no reply in either
   */
  RenderedReply renderReply(Caller caller, CannedReplyName name, CaseKey of);

  /** A reply whose placeholders are filled, in the language that was found. */
  record RenderedReply(CannedReplyName name, LanguageCode language, String body) {}
}
