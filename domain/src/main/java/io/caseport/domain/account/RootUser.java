package io.caseport.domain.account;

/** The identity that comes with an account and may do everything in it. */
public record RootUser(EmailAddress email, PasswordHash password) {}
