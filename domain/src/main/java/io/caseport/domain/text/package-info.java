/** How texts are compared. */
@NullMarked
package io.caseport.domain.text;

import org.jspecify.annotations.NullMarked;
