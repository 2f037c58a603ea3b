import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { ContactMessage } from '../../../api/contacts';
import { Bubble } from '../../../components/message/Bubble';
import { Time } from '../../../components/Time';
import { useI18n } from '../../../i18n/I18n';

export function ContactMessages({ messages, requester }: { messages: ContactMessage[]; requester: string }) {
  const { t } = useI18n();
  return (
    <Container header={<Header variant="h2">{t('desk.correspondence')}</Header>}>
      <SpaceBetween size="m">
        {messages.map((message) => (
          <Bubble
            key={`${message.author} ${message.timeCreated}`}
            look={message.author === 'desk' ? 'desk' : 'customer'}
            head={<Box fontWeight="bold">{message.author === 'desk' ? t('desk.from_desk') : requester}</Box>}
            time={<Time value={message.timeCreated} style="full" />}
            body={message.body}
          />
        ))}
      </SpaceBetween>
    </Container>
  );
}
