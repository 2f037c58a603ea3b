/** Files that say what engineers do by rule. */
@NullMarked
package io.caseport.cli.automation;

import org.jspecify.annotations.NullMarked;
