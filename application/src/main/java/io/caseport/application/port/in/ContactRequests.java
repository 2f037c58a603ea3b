package io.caseport.application.port.in;

import io.caseport.domain.account.EmailAddress;
import io.caseport.domain.contact.ContactId;
import io.caseport.domain.refusal.Refusal;
import java.util.Optional;

/**
 * Where people ask for help who cannot sign in. Anybody may, so that nothing MUST be found out by
 * it: whether an account or an address is known makes no difference.
 */
public interface ContactRequests {

  /**
   * Takes a request, without the secrets in its texts, and confirms it by mail if mail is on; the
   * confirmation MUST repeat nothing that was written.
   *
   * @throws Refusal.InvalidArgument for a topic or a language that there is not, and for control
   *     characters; only the message may have tabs and line breaks
   * @throws Refusal.Throttled beyond what one address, one source or all together may send; this
   *     MUST hold over restarts
   */
  ContactId submit(NewContact contact);

  /**
   * @param account the ID or alias of an account that may be theirs; not looked up
   * @param source the address in numbers that the request came from, if it is known
   */
  record NewContact(
      String name,
      EmailAddress email,
      Optional<String> account,
      String topic,
      String subject,
      String message,
      Optional<String> language,
      Optional<String> phone,
      Optional<String> source) {}
}
