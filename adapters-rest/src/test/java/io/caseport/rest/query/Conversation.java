package io.caseport.rest.query;

import io.caseport.domain.account.AccountId;
import io.caseport.domain.identity.IamPath;
import io.caseport.domain.identity.Principal;
import io.caseport.domain.identity.UniqueId;
import io.caseport.domain.identity.UserName;
import java.util.List;
import java.util.UUID;

/** A client that talks to one service, as one principal. */
public final class Conversation {
  public static final AccountId ACCOUNT = new AccountId("111122223333");
  public static final UUID REQUEST_ID = UUID.fromString("9d5f0c1e-0000-4000-8000-00000000000a");
  public static final Principal.IamUser ADMIN =
      new Principal.IamUser(
          ACCOUNT, new UniqueId("AIDAADMINADMINADMINAD"), IamPath.ROOT, new UserName("admin"));
  public static final Principal.Root ROOT = new Principal.Root(ACCOUNT);

  public final ProvenSender sender;
  public final RememberedCalls remembered = new RememberedCalls();
  public final QueryProtocol protocol;

  private Conversation(Principal principal, QueryService service) {
    this.sender = new ProvenSender(principal);
    this.protocol = new QueryProtocol(service, sender, remembered);
  }

  public static Conversation iam(Principal principal, List<Operation> operations) {
    return new Conversation(principal, QueryService.iam(operations));
  }

  public static Conversation sts(Principal principal, List<Operation> operations) {
    return new Conversation(principal, QueryService.sts(operations));
  }

  public XmlAnswer say(FormCall call) {
    return XmlAnswer.of(protocol.answer(call.request(), REQUEST_ID));
  }
}
