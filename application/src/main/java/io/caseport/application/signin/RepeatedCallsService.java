package io.caseport.application.signin;

import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.RepeatedCalls;
import io.caseport.application.port.out.CallRecords;
import io.caseport.application.port.out.CallRecords.Answer;
import io.caseport.application.port.out.SecretVault;
import io.caseport.application.port.out.StoreFailure;
import io.caseport.application.port.out.UnitOfWork;
import io.caseport.domain.refusal.Refusal;
import io.caseport.domain.refusal.Refusal.Unfit;
import java.time.Duration;
import java.time.InstantSource;
import java.util.function.Supplier;

/**
 * Records an answer in the same unit of work as the effects it reports. An answer is looked for
 * before that work and not in it: that a key is new is proved by its being added.
 */
public final class RepeatedCallsService implements RepeatedCalls {
  /** No SDK retries for nearly as long. */
  public static final Duration REMEMBERED_FOR = Duration.ofHours(24);

  private final CallRecords records;
  private final SecretVault vault;
  private final UnitOfWork work;
  private final InstantSource clock;

  public RepeatedCallsService(
      CallRecords records, SecretVault vault, UnitOfWork work, InstantSource clock) {
    this.records = records;
    this.vault = vault;
    this.work = work;
    this.clock = clock;
  }

  @Override
  public byte[] once(Caller caller, CallKey key, Supplier<byte[]> call) {
    var recordKey =
        String.join(
            "|",
            caller.principal().userId(),
            key.operation(),
            key.invocationId(),
            key.bodyDigest());
    var context = "answer|" + caller.accountId() + "|" + recordKey;
    var known = records.find(caller.accountId(), recordKey);
    if (known.filter(this::isRemembered).isPresent()) {
      return repeated(known.get(), context, call);
    }
    try {
      return work.write(
          () -> {
            known.ifPresent(_ -> records.remove(caller.accountId(), recordKey));
            return record(caller, recordKey, context, call);
          });
    } catch (StoreFailure.IdentifierTaken | Refusal failure) {
      // Perhaps for what the same call has done, which another attempt has made meanwhile.
      var meanwhile = records.find(caller.accountId(), recordKey).filter(this::isRemembered);
      return repeated(meanwhile.orElseThrow(() -> failure), context, call);
    }
  }

  private boolean isRemembered(Answer answer) {
    return !answer.givenAt().isBefore(clock.instant().minus(REMEMBERED_FOR));
  }

  private byte[] repeated(Answer answer, String context, Supplier<byte[]> call) {
    try {
      return work.write(
          () -> {
            requireStillAllowed(call);
            throw new Repeated(open(answer, context));
          });
    } catch (Repeated repeated) {
      return repeated.answer;
    }
  }

  /**
   * Makes the call once more, in a unit of work that will be undone. What is in its way now that it
   * has been made already does not matter; whether the caller is let in does.
   */
  private static void requireStillAllowed(Supplier<byte[]> call) {
    try {
      var _ = call.get();
    } catch (Refusal refusal) {
      if (refusal instanceof Refusal.OfTheCaller && !isOfUsedUpCode(refusal)) {
        throw refusal;
      }
    }
  }

  private static boolean isOfUsedUpCode(Refusal refusal) {
    return refusal instanceof Refusal.CredentialNotFit unfit
        && unfit.why == Unfit.WRONG_ONE_TIME_CODE;
  }

  /** Undoes a unit of work, and carries the answer out of it. */
  private static final class Repeated extends RuntimeException {
    private final transient byte[] answer;

    Repeated(byte[] answer) {
      super("repeated", null, false, false);
      this.answer = answer;
    }
  }

  private byte[] record(Caller caller, String recordKey, String context, Supplier<byte[]> call) {
    var answer = call.get();
    var sealed = new Answer(vault.seal(answer, context), clock.instant());
    records.add(caller.accountId(), recordKey, sealed);
    return answer;
  }

  private byte[] open(Answer answer, String context) {
    return vault
        .open(answer.sealed(), context)
        .orElseThrow(() -> new StoreFailure.Damaged("a recorded answer cannot be opened"));
  }
}
