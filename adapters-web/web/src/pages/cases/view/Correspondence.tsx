import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import LiveRegion from '@cloudscape-design/components/live-region';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { Loading } from '../../../components/Loading';
import { useI18n } from '../../../i18n/I18n';
import { Message } from '../parts/Message';
import type { useCorrespondence } from './useCorrespondence';

/** The messages, newest first; what arrives meanwhile is read out. */
export function Correspondence({ correspondence }: { correspondence: ReturnType<typeof useCorrespondence> }) {
  const { t } = useI18n();
  const { messages, error, loading, hasOlder, loadOlder, reload } = correspondence;
  return (
    <Container header={<Header variant="h2">{t('oneCase.correspondence')}</Header>}>
      <SpaceBetween size="m">
        {error !== undefined && <ErrorAlert error={error} retry={reload} />}
        {loading && <Loading />}
        {messages.map((message, index) => (
          <Message key={`${message.timeCreated} ${messages.length - index}`} message={message} />
        ))}
        {hasOlder && <Button onClick={() => void loadOlder()}>{t('oneCase.older')}</Button>}
        <LiveRegion hidden>{loading ? '' : t('oneCase.messages', { count: messages.length })}</LiveRegion>
      </SpaceBetween>
    </Container>
  );
}
