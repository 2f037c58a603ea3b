/** Keeping secrets: sealed where they are needed again, hashed where they are not. */
@NullMarked
package io.caseport.persistence.secret;

import org.jspecify.annotations.NullMarked;
