/** The AWS Support API: its operations put together. */
@NullMarked
package io.caseport.rest.support;

import org.jspecify.annotations.NullMarked;
