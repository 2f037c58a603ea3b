import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useI18n } from '../../../i18n/I18n';
import { readDescription } from './description';

/** What the check looks at, when it alerts, and what to do about it. */
export function About({ description }: { description: string }) {
  const { t } = useI18n();
  return (
    <Container header={<Header variant="h2">{t('advisor.about')}</Header>}>
      <SpaceBetween size="m">
        {readDescription(description).map(({ heading, lines }) => (
          <div key={heading}>
            {heading !== '' && <Box variant="h3">{heading}</Box>}
            {lines.map((line) => (
              <Box key={line}>{line}</Box>
            ))}
          </div>
        ))}
      </SpaceBetween>
    </Container>
  );
}
