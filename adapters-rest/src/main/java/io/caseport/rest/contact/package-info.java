/** Contact requests over HTTP: how they come in, and how engineers work on them. */
@NullMarked
package io.caseport.rest.contact;

import org.jspecify.annotations.NullMarked;
