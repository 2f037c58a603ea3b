import { describeServices, type Service, type SupportCase } from '../../../api/support';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';

/** How people call the service and the category of a case; by their codes until the names are there. */
export function useServiceNames(cases: readonly SupportCase[]) {
  const { language } = useI18n();
  const codes = [...new Set(cases.map((one) => one.serviceCode))].sort();
  const { value: services = [] } = useLoad<Service[]>(`${language}:${codes.join()}`, async (signal) =>
    codes.length === 0 ? [] : describeServices({ language, serviceCodeList: codes }, signal),
  );

  const find = (one: SupportCase) => services.find((service) => service.code === one.serviceCode);
  return {
    service: (one: SupportCase) => find(one)?.name ?? one.serviceCode,
    category: (one: SupportCase) =>
      find(one)?.categories.find((category) => category.code === one.categoryCode)?.name ?? one.categoryCode,
  };
}
