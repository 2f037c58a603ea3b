/** The console: its files, and the API that its pages call with the session of the browser. */
@NullMarked
package io.caseport.web.console;

import org.jspecify.annotations.NullMarked;
