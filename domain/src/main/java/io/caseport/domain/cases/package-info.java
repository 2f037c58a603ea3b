/** Support cases, the correspondence on them, and attachments. */
@NullMarked
package io.caseport.domain.cases;

import org.jspecify.annotations.NullMarked;
