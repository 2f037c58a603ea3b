import Box from '@cloudscape-design/components/box';
import SpaceBetween from '@cloudscape-design/components/space-between';
import {
  borderRadiusItem,
  colorBackgroundContainerContent,
  colorBackgroundStatusInfo,
  colorBorderDividerDefault,
  colorBorderStatusInfo,
} from '@cloudscape-design/design-tokens';
import type { Communication } from '../../../api/support';
import { Time } from '../../../components/Time';
import { useI18n } from '../../../i18n/I18n';
import { AttachedFiles } from './AttachedFiles';
import './message.css';

/** How the desk signs what it writes, by which clients tell it from what customers wrote. */
const DESK = 'Amazon Web Services';

const CUSTOMERS = {
  background: colorBackgroundContainerContent,
  borderColor: colorBorderDividerDefault,
  borderRadius: borderRadiusItem,
};
const DESKS = { ...CUSTOMERS, background: colorBackgroundStatusInfo, borderColor: colorBorderStatusInfo };

export function isFromDesk(message: Communication): boolean {
  return message.submittedBy === DESK;
}

/** One message of the correspondence, in the desk's colours or the customer's. */
export function Message({ message }: { message: Communication }) {
  const { t } = useI18n();
  const desk = isFromDesk(message);
  const files = message.attachmentSet ?? [];
  return (
    <article className="message" style={desk ? DESKS : CUSTOMERS}>
      <SpaceBetween size="xs">
        <div className="message-head">
          <Box fontWeight="bold">{desk ? t('cases.desk') : message.submittedBy}</Box>
          <Box color="text-body-secondary" fontSize="body-s">
            <Time value={message.timeCreated} style="full" />
          </Box>
        </div>
        <div className="message-body">{message.body}</div>
        {files.length > 0 && <AttachedFiles files={files} />}
      </SpaceBetween>
    </article>
  );
}
