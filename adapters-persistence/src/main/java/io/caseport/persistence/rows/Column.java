package io.caseport.persistence.rows;

/** A column of a table. */
public record Column(String name, ColumnKind kind) {}
