import { useSearchParams } from 'react-router';
import { ApiError } from '../../../api/errors';
import { Loading } from '../../../components/Loading';
import { PageError } from '../../../components/PageError';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { to } from '../../../shell/follow';
import { Page } from '../../../shell/Page';
import { findCase } from '../parts/findCase';
import { CreateCaseWizard } from './CreateCaseWizard';
import { useOffer } from './useOffer';

/** A new case, which may be related to one that is over. */
export default function CreateCasePage() {
  const { t } = useI18n();
  const [parameters] = useSearchParams();
  const relatedTo = parameters.get('relatedTo') ?? '';
  const before = useLoad(relatedTo, async (signal) => {
    const found = relatedTo === '' ? undefined : await findCase(relatedTo, signal);
    if (relatedTo !== '' && !found) {
      throw new ApiError(404, 'CaseIdNotFound', t('oneCase.missing'), undefined);
    }
    return { found };
  });
  const offer = useOffer();
  const error = before.error ?? offer.error;

  const retry = () => {
    before.reload();
    offer.reload();
  };

  return (
    <Page title={t('shell.createCase')} parents={[{ text: t('cases.title'), href: to('/cases') }]} contentType="wizard">
      {error !== undefined ? (
        <PageError title={t('shell.createCase')} error={error} retry={retry} />
      ) : before.value && offer.value ? (
        <CreateCaseWizard key={relatedTo} before={before.value.found} offer={offer.value} />
      ) : (
        <Loading />
      )}
    </Page>
  );
}
