import { useSearchParams } from 'react-router';
import { Loading } from '../../../components/Loading';
import { PageError } from '../../../components/PageError';
import { useI18n } from '../../../i18n/I18n';
import { to } from '../../../shell/follow';
import { Page } from '../../../shell/Page';
import { CreateCaseWizard } from './CreateCaseWizard';
import { useNewCase } from './useNewCase';
import { useOffer } from './useOffer';

export default function CreateCasePage() {
  const { t } = useI18n();
  const [parameters] = useSearchParams();
  const newCase = useNewCase(parameters.get('relatedTo') ?? undefined);
  const offer = useOffer();
  const error = newCase.error ?? offer.error;

  return (
    <Page title={t('shell.createCase')} parents={[{ text: t('cases.title'), href: to('/cases') }]} contentType="wizard">
      {error !== undefined ? (
        <PageError title={t('shell.createCase')} error={error} retry={offer.reload} />
      ) : newCase.loading || !offer.value ? (
        <Loading />
      ) : (
        <CreateCaseWizard newCase={newCase} offer={offer.value} />
      )}
    </Page>
  );
}
