/** What the wire protocols share: a request as it came, an answer as it goes, and who may ask. */
@NullMarked
package io.caseport.rest.protocol;

import org.jspecify.annotations.NullMarked;
