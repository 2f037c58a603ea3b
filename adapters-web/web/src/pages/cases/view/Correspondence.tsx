import Button from '@cloudscape-design/components/button';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import LiveRegion from '@cloudscape-design/components/live-region';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { Communication } from '../../../api/support';
import { ErrorAlert } from '../../../components/ErrorAlert';
import { Loading } from '../../../components/Loading';
import type { LongList } from '../../../components/useMore';
import { useI18n } from '../../../i18n/I18n';
import { Message } from '../parts/Message';

/** The messages, newest first; what arrives meanwhile is read out. */
export function Correspondence({ correspondence }: { correspondence: LongList<Communication> }) {
  const { t } = useI18n();
  const { items, known, error, hasMore, more, reload } = correspondence;
  return (
    <Container header={<Header variant="h2">{t('oneCase.correspondence')}</Header>}>
      <SpaceBetween size="m">
        {error !== undefined && <ErrorAlert error={error} retry={reload} />}
        {!known && error === undefined && <Loading />}
        {items.map((message) => (
          <Message key={`${message.timeCreated} ${message.body}`} message={message} />
        ))}
        {hasMore && <Button onClick={() => void more()}>{t('oneCase.older')}</Button>}
        <LiveRegion hidden>{known ? t('oneCase.messages', { count: items.length }) : ''}</LiveRegion>
      </SpaceBetween>
    </Container>
  );
}
