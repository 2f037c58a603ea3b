/** Engineers that work by rule. */
@NullMarked
package io.caseport.application.automation;

import org.jspecify.annotations.NullMarked;
