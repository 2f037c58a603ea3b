/** Where checks are done, apart from all else. */
@NullMarked
package io.caseport.advisor.runner;

import org.jspecify.annotations.NullMarked;
