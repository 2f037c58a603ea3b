import Box from '@cloudscape-design/components/box';
import ExpandableSection from '@cloudscape-design/components/expandable-section';
import { colorTextStatusError, colorTextStatusSuccess } from '@cloudscape-design/design-tokens';
import { useI18n } from '../../../i18n/I18n';
import { linesOf, type Line } from './lines';
import './lines.css';

/** What is written otherwise in a later document, line by line: by signs and elements, and by colours beside. */
export function LineDifference({ before, after }: { before: string; after: string }) {
  const { t } = useI18n();
  const lines = linesOf(before, after);
  const count = (of: Line['in']) => lines.filter((line) => line.in === of).length;
  return (
    <ExpandableSection
      headerText={t('difference.lines')}
      headerDescription={t('difference.counts', { added: count('after'), removed: count('before') })}
      defaultExpanded
    >
      <Box variant="pre">
        {lines.map((line, index) => (
          <Row key={index} line={line} />
        ))}
      </Box>
    </ExpandableSection>
  );
}

function Row({ line: { text, in: where } }: { line: Line }) {
  switch (where) {
    case 'before':
      return (
        <del className="line" style={{ color: colorTextStatusError }}>
          - {text}
        </del>
      );
    case 'after':
      return (
        <ins className="line" style={{ color: colorTextStatusSuccess }}>
          + {text}
        </ins>
      );
    case 'both':
      return <span className="line">&nbsp; {text}</span>;
  }
}
