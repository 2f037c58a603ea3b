import Box from '@cloudscape-design/components/box';
import { describeAttachment, type Communication } from '../../../api/support';
import { AttachedFiles } from '../../../components/message/AttachedFiles';
import { Bubble } from '../../../components/message/Bubble';
import { Time } from '../../../components/Time';
import { useI18n } from '../../../i18n/I18n';

/** How the desk signs what it writes, by which clients tell it from what customers wrote. */
const DESK = 'Amazon Web Services';

/** One message of the correspondence, in the desk's colours or the customer's. */
export function Message({ message }: { message: Communication }) {
  const { t } = useI18n();
  const desk = message.submittedBy === DESK;
  const files = message.attachmentSet ?? [];
  return (
    <Bubble
      look={desk ? 'desk' : 'customer'}
      head={<Box fontWeight="bold">{desk ? t('cases.desk') : message.submittedBy}</Box>}
      time={<Time value={message.timeCreated} style="full" />}
      body={message.body}
    >
      {files.length > 0 && <AttachedFiles files={files} fetch={describeAttachment} />}
    </Bubble>
  );
}
