package io.caseport.mail;

import io.caseport.application.port.out.MailTransport;
import jakarta.mail.Address;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.internet.AddressException;
import java.time.Duration;
import java.util.Map;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/** Sends over SMTP, each letter on a connection of its own. */
public final class SmtpMailTransport implements MailTransport {
  /** A server may look through a message before it takes it. */
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final int LONGEST_REASON = 300;

  private final SmtpServer server;
  private final Session session;

  public SmtpMailTransport(SmtpServer server) {
    this(server, PATIENCE);
  }

  /**
   * @param patience for each answer of the server
   */
  SmtpMailTransport(SmtpServer server, Duration patience) {
    this(server, patience, Map.of());
  }

  /**
   * @param more properties of Jakarta Mail beside those of the server
   */
  SmtpMailTransport(SmtpServer server, Duration patience, Map<String, Object> more) {
    this.server = server;
    var properties = server.properties(patience);
    properties.putAll(more);
    this.session = Session.getInstance(properties);
  }

  @Override
  public Outcome send(Letter letter) {
    try (var transport = session.getTransport(server.protocol())) {
      var message = LetterMessage.of(session, letter);
      transport.connect(
          server.host(), server.port(), server.user().orElse(null), server.password().orElse(null));
      transport.sendMessage(message, new Address[] {LetterMessage.recipient(letter)});
      return new Outcome.Delivered();
    } catch (AddressException e) {
      return new Outcome.Refused(reason(e));
    } catch (AuthenticationFailedException e) {
      return new Outcome.TryLater(reason(e), true);
    } catch (SendFailedException e) {
      return refusal(e);
    } catch (MessagingException e) {
      return new Outcome.TryLater(reason(e), true);
    }
  }

  /** A server says by its first digit whether to come again. */
  private static Outcome refusal(SendFailedException failure) {
    var why = reason(failure);
    return switch (status(failure) / 100) {
      case 5 -> new Outcome.Refused(why);
      case 4 -> new Outcome.TryLater(why, false);
      default -> new Outcome.TryLater(why, true);
    };
  }

  private static int status(SendFailedException failure) {
    for (Throwable each = failure; each != null; each = next(each)) {
      int code =
          switch (each) {
            case SMTPAddressFailedException address -> address.getReturnCode();
            case SMTPSenderFailedException sender -> sender.getReturnCode();
            case SMTPSendFailedException send -> send.getReturnCode();
            default -> 0;
          };
      if (code >= 400) {
        return code;
      }
    }
    return 0;
  }

  private static @Nullable Throwable next(Throwable failure) {
    return failure instanceof MessagingException chained && chained.getNextException() != null
        ? chained.getNextException()
        : failure.getCause();
  }

  /** In one line. What is innermost says most. */
  private static String reason(MessagingException failure) {
    Throwable innermost = failure;
    for (Throwable each = failure; each != null; each = next(each)) {
      innermost = each;
    }
    var text = String.valueOf(innermost.getMessage()).replaceAll("\\s+", " ").strip();
    return text.substring(0, Math.min(text.length(), LONGEST_REASON));
  }
}
