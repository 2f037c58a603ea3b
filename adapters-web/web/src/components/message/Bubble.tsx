import Box from '@cloudscape-design/components/box';
import SpaceBetween from '@cloudscape-design/components/space-between';
import {
  borderRadiusItem,
  colorBackgroundContainerContent,
  colorBackgroundStatusInfo,
  colorBackgroundStatusWarning,
  colorBorderDividerDefault,
  colorBorderStatusInfo,
  colorBorderStatusWarning,
} from '@cloudscape-design/design-tokens';
import type { ReactNode } from 'react';
import { PlainText } from './PlainText';
import './message.css';

/** What customers write, what the desk writes to them, and what the desk keeps to itself look different. */
export const LOOKS = {
  customer: {
    background: colorBackgroundContainerContent,
    borderColor: colorBorderDividerDefault,
    borderRadius: borderRadiusItem,
  },
  desk: { background: colorBackgroundStatusInfo, borderColor: colorBorderStatusInfo, borderRadius: borderRadiusItem },
  note: {
    background: colorBackgroundStatusWarning,
    borderColor: colorBorderStatusWarning,
    borderRadius: borderRadiusItem,
  },
};

interface BubbleProps {
  look: keyof typeof LOOKS;
  head: ReactNode;
  time: ReactNode;
  body: string;
  children?: ReactNode;
}

/** Something that was written, with its lines as they were. */
export function Bubble({ look, head, time, body, children }: BubbleProps) {
  return (
    <article className="bubble" style={LOOKS[look]}>
      <SpaceBetween size="xs">
        <div className="bubble-head">
          {head}
          <Box color="text-body-secondary" fontSize="body-s">
            {time}
          </Box>
        </div>
        <PlainText text={body} />
        {children}
      </SpaceBetween>
    </article>
  );
}
