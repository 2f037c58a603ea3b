package io.caseport.domain.policy;

/** A word of a document and where it stands in the text. */
public record Written(String word, TextRange place) {}
