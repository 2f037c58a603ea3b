package io.caseport.rest.restjson;

/** An error as clients of REST-JSON know it. */
public record RestError(int status, String code, String message) {}
