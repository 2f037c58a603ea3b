/** What the desk knows of cases beside what their customers see, and how soon it is to answer. */
@NullMarked
package io.caseport.domain.desk;

import org.jspecify.annotations.NullMarked;
