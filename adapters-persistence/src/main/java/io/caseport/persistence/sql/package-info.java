/** Repositories in SQL that any engine with the same tables understands. */
@NullMarked
package io.caseport.persistence.sql;

import org.jspecify.annotations.NullMarked;
