/**
 * PostgreSQL as the engine: pools of connections, serializable writes that are repeated, the
 * schema.
 */
@NullMarked
package io.caseport.persistence.postgres;

import org.jspecify.annotations.NullMarked;
