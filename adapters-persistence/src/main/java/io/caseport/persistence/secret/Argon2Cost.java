package io.caseport.persistence.secret;

/** How much memory and time one hash takes. */
record Argon2Cost(int kibibytes, int passes, int lanes) {}
