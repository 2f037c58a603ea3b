/** The Support Center as people use it: a real browser on a real server. */
@NullMarked
package io.caseport.app.browser;

import org.jspecify.annotations.NullMarked;
