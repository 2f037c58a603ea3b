/** What people ask who cannot sign in. */
@NullMarked
package io.caseport.domain.contact;

import org.jspecify.annotations.NullMarked;
