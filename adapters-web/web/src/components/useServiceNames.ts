import { describeServices, type Service } from '../api/support';
import { useI18n } from '../i18n/I18n';
import { useLoad } from './useLoad';

/** What customers and the desk know of what a case is about. */
interface Topic {
  serviceCode: string;
  categoryCode: string;
}

/** How people call the service and the category of a case; by their codes until the names are there. */
export function useServiceNames(cases: readonly Topic[]) {
  const { language } = useI18n();
  const codes = [...new Set(cases.map((one) => one.serviceCode))].sort();
  const { value: services = [] } = useLoad<Service[]>(`${language}:${codes.join()}`, async (signal) =>
    codes.length === 0 ? [] : describeServices({ language, serviceCodeList: codes }, signal),
  );

  const find = (one: Topic) => services.find((service) => service.code === one.serviceCode);
  return {
    service: (one: Topic) => find(one)?.name ?? one.serviceCode,
    category: (one: Topic) =>
      find(one)?.categories.find((category) => category.code === one.categoryCode)?.name ?? one.categoryCode,
  };
}
