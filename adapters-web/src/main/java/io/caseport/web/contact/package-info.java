/** The Contact Us page, for people who cannot sign in. */
@NullMarked
package io.caseport.web.contact;

import org.jspecify.annotations.NullMarked;
