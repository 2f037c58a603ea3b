package io.caseport.application.catalog;

import io.caseport.application.access.AccessControl;
import io.caseport.application.port.in.Caller;
import io.caseport.application.port.in.ServiceOffers;
import io.caseport.application.port.out.UnitOfWork;
import java.util.List;
import java.util.Optional;

/** Shows who may see the services what kinds of case they take. */
public final class ServiceOffersService implements ServiceOffers {
  private final AccessControl access;
  private final Catalog catalog;
  private final UnitOfWork work;

  public ServiceOffersService(AccessControl access, Catalog catalog, UnitOfWork work) {
    this.access = access;
    this.catalog = catalog;
    this.work = work;
  }

  @Override
  public List<ServiceOffer> offers(Caller caller, Optional<String> language) {
    return work.read(
        () -> {
          access.requireSupport(caller, SupportCatalogService.DESCRIBE_SERVICES);
          var texts = catalog.languageOfTexts(language);
          caller.endRehearsal();
          return catalog.services().stream()
              .map(
                  service ->
                      new ServiceOffer(
                          SupportCatalogService.describe(service, texts), service.issueTypes()))
              .toList();
        });
  }
}
