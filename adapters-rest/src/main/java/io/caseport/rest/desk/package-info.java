/** The desk, as engineers and their programs reach it: REST-JSON, with a description in OpenAPI. */
@NullMarked
package io.caseport.rest.desk;

import org.jspecify.annotations.NullMarked;
