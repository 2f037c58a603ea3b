/** Makes events of cases known, and tells them. */
@NullMarked
package io.caseport.application.event;

import org.jspecify.annotations.NullMarked;
