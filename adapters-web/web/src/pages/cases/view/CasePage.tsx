import { useParams } from 'react-router';
import { ApiError } from '../../../api/errors';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { Loading } from '../../../components/Loading';
import { PageError } from '../../../components/PageError';
import { useI18n } from '../../../i18n/I18n';
import { to } from '../../../shell/follow';
import { Page } from '../../../shell/Page';
import { CaseView } from './CaseView';
import { useCase } from './useCase';

export default function CasePage() {
  const { t } = useI18n();
  const { name = '' } = useParams();
  const { value, error, loading, reload } = useCase(name);
  const missing = !value && !loading && error === undefined;
  const title = value?.subject ?? name;

  return (
    <Page title={title} parents={[{ text: t('cases.title'), href: to('/cases') }]}>
      {value && error !== undefined && <ErrorAlert error={error} retry={reload} />}
      {value && <CaseView key={value.caseId} of={value} reload={reload} />}
      {!value && loading && <Loading />}
      {!value && error !== undefined && <PageError title={title} error={error} retry={reload} />}
      {missing && (
        <PageError title={title} error={new ApiError(404, 'CaseIdNotFound', t('oneCase.missing'), undefined)} />
      )}
    </Page>
  );
}
