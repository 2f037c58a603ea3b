/** The composition root: settings in, adapters and use cases wired, a program out. */
@NullMarked
package io.caseport.app;

import org.jspecify.annotations.NullMarked;
