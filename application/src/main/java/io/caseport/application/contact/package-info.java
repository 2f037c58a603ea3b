/** What people ask who cannot sign in, and what the desk does with it. */
@NullMarked
package io.caseport.application.contact;

import org.jspecify.annotations.NullMarked;
