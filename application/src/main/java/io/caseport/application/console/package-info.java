/** What only the console needs, put together. */
@NullMarked
package io.caseport.application.console;

import org.jspecify.annotations.NullMarked;
