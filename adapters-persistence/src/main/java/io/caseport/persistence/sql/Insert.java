package io.caseport.persistence.sql;

import java.util.List;

/**
 * A row to add.
 *
 * @param what is added, for whoever is told that it is there already
 * @param sql a statement that fails if there is a row with its key
 */
public record Insert(String what, String sql, List<Object> parameters) {}
