/** Tags of what an account has. */
@NullMarked
package io.caseport.application.tagging;

import org.jspecify.annotations.NullMarked;
