package io.caseport.domain.catalog;

/** A kind of problem with a service. */
public record Category(String code, LocalizedText name) {}
