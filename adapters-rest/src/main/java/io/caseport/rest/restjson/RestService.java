package io.caseport.rest.restjson;

/**
 * A service, and what its model calls the errors that all services have.
 *
 * @param name what signatures are scoped to
 * @param pathStart what the paths of its operations begin with
 * @param tellsFields whether an input that is invalid is told member by member
 * @param unentitled what an account is told whose plan does not include the service
 */
public record RestService(
    String name,
    String pathStart,
    String invalid,
    String throttled,
    String internal,
    boolean tellsFields,
    RestError unentitled) {}
