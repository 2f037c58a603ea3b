/** Sample accounts, people and cases in English and Japanese, to try everything on. */
@NullMarked
package io.caseport.app.demo;

import org.jspecify.annotations.NullMarked;
