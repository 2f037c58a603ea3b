/** Opening, reading, answering and resolving cases, and their attachments. */
@NullMarked
package io.caseport.application.cases;

import org.jspecify.annotations.NullMarked;
