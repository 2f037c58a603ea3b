package io.caseport.application.desk;

import io.caseport.application.catalog.Catalog;
import io.caseport.application.paging.PageTokens;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.CannedReplies;
import io.caseport.application.port.in.Page;
import io.caseport.application.port.in.PageRequest;
import io.caseport.application.port.out.CannedReplyRepository;
import io.caseport.application.port.out.CannedReplyRepository.ReplyPlace;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.account.AccountId;
import io.caseport.domain.cases.CaseKey;
import io.caseport.domain.cases.LanguageCode;
import io.caseport.domain.desk.CannedReply;
import io.caseport.domain.desk.CannedReplyName;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.Entity;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Texts that engineers send again and again. */
final class CannedRepliesService implements CannedReplies {
  private static final PageTokens.Scope SCOPE =
      new PageTokens.Scope(AccountId.DESK, "ListCannedReplies", "");

  private final DeskAccess access;
  private final Catalog catalog;
  private final CannedReplyRepository replies;
  private final UnitOfWork work;
  private final PageTokens tokens;
  private final InstantSource clock;

  CannedRepliesService(
      DeskAccess access,
      Catalog catalog,
      CannedReplyRepository replies,
      UnitOfWork work,
      PageTokens tokens,
      InstantSource clock) {
    this.access = access;
    this.catalog = catalog;
    this.replies = replies;
    this.work = work;
    this.tokens = tokens;
    this.clock = clock;
  }

  @Override
  public Page<CannedReply> listReplies(Caller caller, PageRequest page) {
    return work.read(
        () -> {
          access.require(caller, DeskActions.LIST_CANNED_REPLIES);
          var after = tokens.open(page, SCOPE).map(CannedRepliesService::place);
          var rows = replies.list(AccountId.DESK, after, page.size() + 1);
          return tokens.page(rows, page, SCOPE, last -> last.name() + " " + last.language());
        });
  }

  private static ReplyPlace place(String text) {
    int space = text.indexOf(' ');
    return new ReplyPlace(
        new CannedReplyName(text.substring(0, space)), new LanguageCode(text.substring(space + 1)));
  }

  @Override
  public void createReply(Caller caller, CannedReply reply) {
    work.write(
        () -> {
          access.require(caller, DeskActions.MANAGE_CANNED_REPLIES);
          catalog.language(reply.language().value());
          if (replies.find(AccountId.DESK, reply.name(), reply.language()).isPresent()) {
            throw new Refusal.EntityAlreadyExists(
                Entity.CANNED_REPLY, told(reply.name(), reply.language()));
          }
          if (replies.count(AccountId.DESK) >= MOST) {
            throw new Refusal.QuotaExceeded("CannedReplies", MOST);
          }
          replies.add(AccountId.DESK, reply);
        });
  }

  @Override
  public void updateReply(Caller caller, CannedReply reply) {
    work.write(
        () -> {
          access.require(caller, DeskActions.MANAGE_CANNED_REPLIES);
          if (replies.find(AccountId.DESK, reply.name(), reply.language()).isEmpty()) {
            throw none(reply.name(), reply.language());
          }
          replies.replace(AccountId.DESK, reply);
        });
  }

  @Override
  public void deleteReply(Caller caller, CannedReplyName name, LanguageCode language) {
    work.write(
        () -> {
          access.require(caller, DeskActions.MANAGE_CANNED_REPLIES);
          if (!replies.remove(AccountId.DESK, name, language)) {
            throw none(name, language);
          }
        });
  }

  @Override
  public RenderedReply renderReply(Caller caller, CannedReplyName name, CaseKey of) {
    return work.read(
        () -> {
          access.require(
              caller, List.of(DeskActions.LIST_CANNED_REPLIES, DeskActions.DESCRIBE_CASE));
          var served = access.find(of, clock.instant().truncatedTo(ChronoUnit.MILLIS));
          var language = served.supportCase().language();
          var reply =
              replies
                  .find(AccountId.DESK, name, language)
                  .or(() -> replies.find(AccountId.DESK, name, LanguageCode.ENGLISH))
                  .orElseThrow(() -> none(name, language));
          var filled = reply.fill(served.supportCase(), served.account().name().value());
          return new RenderedReply(name, reply.language(), filled);
        });
  }

  private static Refusal none(CannedReplyName name, LanguageCode language) {
    return new Refusal.NoSuchEntity(Entity.CANNED_REPLY, told(name, language));
  }

  private static String told(CannedReplyName name, LanguageCode language) {
    return name + " (" + language + ")";
  }
}
