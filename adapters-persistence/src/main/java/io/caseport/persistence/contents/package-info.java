/** The bytes of attachments as they go in and out, and a folder to keep them in. */
@NullMarked
package io.caseport.persistence.contents;

import org.jspecify.annotations.NullMarked;
