package io.caseport.rest.query;

/** An error as the Query protocol tells it. */
record QueryError(int status, String code, String message) {}
