/** What the console needs and AWS has published no API for: REST-JSON, described in OpenAPI. */
@NullMarked
package io.caseport.rest.console;

import org.jspecify.annotations.NullMarked;
