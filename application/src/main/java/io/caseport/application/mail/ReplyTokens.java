package io.caseport.application.mail;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.caseport.application.port.out.ReplyAddresses;
import io.caseport.application.port.out.ReplyAddresses.ReplyAddress;
import io.caseport.application.port.out.SecretVault;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.mail.MailThread;
import io.caseport.domain.mail.ReplyToken;
import io.caseport.domain.text.Ascii;
import java.util.random.RandomGenerator;

/** Gives each correspondent of a thread a token of their own. */
public final class ReplyTokens {
  private final ReplyAddresses addresses;
  private final SecretVault vault;
  private final RandomGenerator random;

  public ReplyTokens(ReplyAddresses addresses, SecretVault vault, RandomGenerator random) {
    this.addresses = addresses;
    this.vault = vault;
    this.random = random;
  }

  /** The token that was given out before, or a new one. Part of the caller's work. */
  ReplyToken of(MailThread thread, EmailAddress correspondent) {
    return addresses
        .find(thread, correspondent)
        .map(known -> open(known, correspondent))
        .orElseGet(() -> give(thread, correspondent));
  }

  private ReplyToken give(MailThread thread, EmailAddress correspondent) {
    var token = ReplyToken.generate(random);
    var sealed = vault.seal(token.value().getBytes(US_ASCII), context(correspondent));
    addresses.add(new ReplyAddress(thread, correspondent, token.digest(), sealed));
    return token;
  }

  private ReplyToken open(ReplyAddress known, EmailAddress correspondent) {
    return vault
        .open(known.sealedToken(), context(correspondent))
        .map(token -> new ReplyToken(new String(token, US_ASCII)))
        .filter(token -> token.digest().equals(known.tokenDigest()))
        .orElseThrow(() -> new StoreFailure.Damaged("the token of a reply address"));
  }

  /** Not the thread, which may go on as another. */
  private static String context(EmailAddress correspondent) {
    return "reply|" + Ascii.lower(correspondent.value());
  }
}
