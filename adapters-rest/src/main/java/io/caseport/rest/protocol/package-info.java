/** What the wire protocols share beside the server that they are spoken on. */
@NullMarked
package io.caseport.rest.protocol;

import org.jspecify.annotations.NullMarked;
