import {
  fetchPlans,
  fetchServiceOffers,
  type IssueType,
  type PlanCode,
  type PlanSeverity,
  type ServiceOffer,
} from '../../../api/console';
import { denialOf } from '../../../api/errors';
import { describeSeverityLevels, describeSupportedLanguages } from '../../../api/support';
import { useLast } from '../../../components/useLast';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { useSession } from '../../../session/Session';
import type { Draft } from './draft';

/** What cases of the account can be about, and how urgent they can be. */
export interface Offer {
  services: ServiceOffer[];
  issueTypes: readonly IssueType[];
  severities: readonly PlanSeverity[];
  /** Whether the severities tell what the plan promises. */
  promises: boolean;
}

/** In the language of the page; while it is asked for in another one, as it was. */
export function useOffer() {
  const { language } = useI18n();
  const { account } = useSession();
  const loaded = useLoad<Offer>(language, async (signal) => {
    const [services, included] = await Promise.all([
      fetchServiceOffers(language, signal),
      fetchIncluded(account.plan, language, signal),
    ]);
    return { services, ...included };
  });
  return { ...loaded, value: useLast(loaded.value) };
}

/** Who may not see the plan can create cases all the same, but is not told what it promises. */
async function fetchIncluded(plan: PlanCode, language: string, signal: AbortSignal): Promise<Omit<Offer, 'services'>> {
  try {
    const { current, plans } = await fetchPlans(signal);
    const { issueTypes = [], severities = [] } = plans.find(({ code }) => code === current) ?? {};
    return { issueTypes, severities, promises: true };
  } catch (error) {
    if (!denialOf(error)) {
      throw error;
    }
    return {
      issueTypes: plan === 'basic' ? ['customer-service'] : ['customer-service', 'technical'],
      severities: await describeSeverityLevels(language, signal),
      promises: false,
    };
  }
}

export function servicesFor(offer: Offer, type: IssueType): ServiceOffer[] {
  return offer.services.filter((service) => service.issueTypes.includes(type));
}

/** The codes of the languages that such a case is handled in. */
export function useCaseLanguages({ issueType, serviceCode, categoryCode }: Draft) {
  return useLoad(`${issueType} ${serviceCode} ${categoryCode}`, async (signal) => {
    const languages = await describeSupportedLanguages({ issueType, serviceCode, categoryCode }, signal);
    return languages.map(({ code }) => code);
  });
}
