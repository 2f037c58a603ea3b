package io.caseport.application.port.out;

/** The store did not do its part, which is no fault of the request. */
public abstract sealed class StoreFailure extends RuntimeException {

  private StoreFailure(String what, Throwable cause) {
    super(what, cause);
  }

  private StoreFailure(String what) {
    super(what);
  }

  /** The store cannot be reached or written now; the same call may succeed later. */
  public static final class Unavailable extends StoreFailure {
    public Unavailable(String what, Throwable cause) {
      super(what, cause);
    }
  }

  /** What is stored is not what was written. */
  public static final class Damaged extends StoreFailure {
    public Damaged(String what) {
      super(what);
    }
  }

  /** What was to be replaced has been changed by someone else since it was read. */
  public static final class Stale extends StoreFailure {
    public Stale(String what) {
      super(what);
    }
  }

  /** A name, address or identifier that only one may have belongs to another. */
  public static final class IdentifierTaken extends StoreFailure {
    public IdentifierTaken(String what) {
      super(what);
    }
  }
}
