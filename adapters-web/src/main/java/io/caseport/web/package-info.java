/**
 * The Support Center in the browser: signing in, asking for help without signing in, and the
 * console, whose pages call the same operations as every other client.
 */
@NullMarked
package io.caseport.web;

import org.jspecify.annotations.NullMarked;
