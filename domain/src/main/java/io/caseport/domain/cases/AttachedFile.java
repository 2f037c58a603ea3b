package io.caseport.domain.cases;

/** An attachment by name, without its content. */
public record AttachedFile(AttachmentId id, String fileName) {}
