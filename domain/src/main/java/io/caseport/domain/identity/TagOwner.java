package io.caseport.domain.identity;

/** The name under which something in an account has its tags. */
public interface TagOwner {

  /** Different for any two things of an account, whatever their kinds. */
  String value();
}
