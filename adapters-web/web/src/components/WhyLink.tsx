import { useI18n } from '../i18n/I18n';
import { useNavigation } from '../shell/useNavigation';
import { AppLink } from './AppLink';
import { mayExplain } from './mayExplain';
import { useLoad } from './useLoad';

const PAGE = '/access';

/** Leads to the statements that decided about a request, for who may see them. */
export function WhyLink({ requestId }: { requestId: string }) {
  const { t } = useI18n();
  const hasPage = useNavigation().some((section) => section.links.some(({ path }) => path === PAGE));
  const allowed = useLoad(requestId, async () => hasPage && mayExplain(requestId));
  return (
    allowed.value === true && (
      <AppLink to={`${PAGE}?tab=why&requestId=${encodeURIComponent(requestId)}`}>{t('denials.explain')}</AppLink>
    )
  );
}
