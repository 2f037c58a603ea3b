/** What operations of REST-JSON are like, in the words of OpenAPI. */
@NullMarked
package io.caseport.rest.openapi;

import org.jspecify.annotations.NullMarked;
