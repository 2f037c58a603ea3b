package io.caseport.app;

import io.caseport.application.correspondence.CorrespondenceServices.Mailing;
import io.caseport.application.mail.MailSettings;
import io.caseport.application.port.in.MailDelivery;
import io.caseport.cli.InstallationProblem;
import io.caseport.cli.MailOptions;
import io.caseport.mail.SmtpMailTransport;
import io.caseport.mail.SmtpServer;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Has mails sent on a thread of its own, so that a mail server that is slow delays nothing else.
 */
final class PostOffice implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(PostOffice.class);
  private static final Duration WITH_NOTHING_TO_DO = Duration.ofSeconds(1);
  private static final Duration AFTER_FAILURE = Duration.ofSeconds(30);
  private static final Duration LONGEST_STEP = Duration.ofSeconds(3);

  private final MailDelivery delivery;
  private final ScheduledThreadPoolExecutor thread =
      new ScheduledThreadPoolExecutor(
          1, work -> Thread.ofPlatform().daemon().name("mail").unstarted(work));

  private PostOffice(MailDelivery delivery) {
    this.delivery = delivery;
    thread.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  /**
   * How mails are sent.
   *
   * @throws InstallationProblem if the server cannot be meant
   */
  static Optional<Mailing> mailing(MailOptions options) {
    return options
        .sending()
        .map(
            on ->
                new Mailing(
                    new MailSettings(on.from(), on.baseUrl()),
                    new SmtpMailTransport(server(on)),
                    (mail, why) ->
                        LOG.warn(
                            "A mail about {} was given up: {}. `caseport mail status` shows it.",
                            mail.thread().id(),
                            why)));
  }

  private static SmtpServer server(MailOptions.Sending sending) {
    try {
      return SmtpServer.of(sending.smtpUrl(), sending.password());
    } catch (IllegalArgumentException e) {
      throw new InstallationProblem(
          "CASEPORT_SMTP_URL cannot be used",
          String.valueOf(e.getMessage()),
          "set it anew, or unset it");
    }
  }

  /** Begins with what happens from now on, or where it stopped. */
  static PostOffice open(MailDelivery delivery) {
    delivery.begin();
    var office = new PostOffice(delivery);
    office.after(Duration.ZERO);
    return office;
  }

  private void after(Duration pause) {
    try {
      var _ = thread.schedule(() -> after(step()), pause.toMillis(), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException _) {
      // The server is being stopped.
    }
  }

  private Duration step() {
    try {
      boolean more = delivery.takeUpSome();
      return delivery.sendSome() || more ? Duration.ZERO : WITH_NOTHING_TO_DO;
    } catch (RuntimeException failure) {
      LOG.warn("Sending mails failed and is tried again later.", failure);
      return AFTER_FAILURE;
    }
  }

  /** What a server has been given and nobody has noted yet is sent again after the next start. */
  @Override
  public void close() {
    thread.shutdown();
    try {
      var _ = thread.awaitTermination(LONGEST_STEP.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
