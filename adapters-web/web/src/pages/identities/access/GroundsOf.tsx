import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import { why, whyDenied } from '../../../api/access';
import { useLoad } from '../../../components/useLoad';
import { useI18n } from '../../../i18n/I18n';
import { Loadable } from '../parts/Loadable';
import { GroundsView } from './GroundsView';

/** A request that was denied, or one that might be made. */
type Question = { requestId: string } | { arn: string; action: string; resource: string };

export function GroundsOf(question: Question) {
  const { t, language } = useI18n();
  const loaded = useLoad(`${language} ${JSON.stringify(question)}`, (signal) =>
    'requestId' in question
      ? whyDenied(question.requestId, language, signal)
      : why(question.arn, question.action, question.resource, language, signal),
  );
  return (
    <Container header={<Header variant="h2">{t('identities.grounds')}</Header>}>
      <Loadable loaded={loaded}>{(grounds) => <GroundsView grounds={grounds} />}</Loadable>
    </Container>
  );
}
