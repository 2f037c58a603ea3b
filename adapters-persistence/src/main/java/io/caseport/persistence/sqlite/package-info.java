/** SQLite as the engine: one writer whose commits are shared, many readers, the schema. */
@NullMarked
package io.caseport.persistence.sqlite;

import org.jspecify.annotations.NullMarked;
