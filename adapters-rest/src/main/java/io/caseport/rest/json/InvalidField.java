package io.caseport.rest.json;

/**
 * What is wrong with one member of an input.
 *
 * @param name as {@code attachments.1.member.fileName}
 */
public record InvalidField(String name, String message) {}
