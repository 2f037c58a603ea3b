/** The operations on attachments, as they are on the wire. */
@NullMarked
package io.caseport.rest.attachment;

import org.jspecify.annotations.NullMarked;
