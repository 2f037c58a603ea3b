import {
  fetchPlans,
  fetchServiceOffers,
  type IssueType,
  type PlanDescription,
  type ServiceOffer,
} from '../../../api/console';
import { describeSupportedLanguages } from '../../../api/support';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import type { Draft } from './draft';

export interface Offer {
  plan: PlanDescription | undefined;
  services: ServiceOffer[];
}

/** What cases can be about, and what the plan of the account includes. */
export function useOffer() {
  const { language } = useI18n();
  return useLoad<Offer>(language, async (signal) => {
    const [plans, services] = await Promise.all([fetchPlans(signal), fetchServiceOffers(language, signal)]);
    return { plan: plans.plans.find(({ code }) => code === plans.current), services };
  });
}

export function servicesFor(offer: Offer | undefined, type: IssueType): ServiceOffer[] {
  return offer?.services.filter((service) => service.issueTypes.includes(type)) ?? [];
}

/** The codes of the languages that such a case is handled in. */
export function useCaseLanguages({ issueType, serviceCode, categoryCode }: Draft) {
  return useLoad(`${issueType} ${serviceCode} ${categoryCode}`, async (signal) => {
    const languages = await describeSupportedLanguages({ issueType, serviceCode, categoryCode }, signal);
    return languages.map(({ code }) => code);
  });
}
