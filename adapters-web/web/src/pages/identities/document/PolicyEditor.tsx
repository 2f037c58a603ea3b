import {
  colorBackgroundInputDefault,
  colorBorderInputDefault,
  colorTextBodyDefault,
  colorTextBodySecondary,
  fontFamilyMonospace,
} from '@cloudscape-design/design-tokens';
import type { Ref } from 'react';
import type { Finding } from '../../../api/access';
import './editor.css';
import { SEVERITIES, SEVERITY_COLORS } from './severity';

const SHORTEST = 12;

interface PolicyEditorProps {
  id: string;
  document: string;
  change: (document: string) => void;
  findings: Finding[];
  textarea: Ref<HTMLTextAreaElement>;
}

/** A document with the numbers of its lines, those with findings in colour. */
export default function PolicyEditor({ id, document, change, findings, textarea }: PolicyEditorProps) {
  const rows = Math.max(SHORTEST, document.split('\n').length + 1);
  return (
    <div
      className="policy-editor"
      style={{
        borderColor: colorBorderInputDefault,
        background: colorBackgroundInputDefault,
        color: colorTextBodyDefault,
        fontFamily: fontFamilyMonospace,
      }}
    >
      <ol aria-hidden>
        {Array.from({ length: rows }, (_, index) => (
          <li key={index} style={lineStyle(index + 1, findings)}>
            {index + 1}
          </li>
        ))}
      </ol>
      <textarea
        id={id}
        ref={textarea}
        rows={rows}
        wrap="off"
        spellCheck={false}
        autoCapitalize="off"
        value={document}
        onChange={(event) => change(event.target.value)}
      />
    </div>
  );
}

function lineStyle(line: number, findings: Finding[]) {
  const here = findings.filter((finding) => finding.line <= line && line <= finding.endLine);
  const worst = SEVERITIES.find((severity) => here.some((finding) => finding.severity === severity));
  return worst ? { color: SEVERITY_COLORS[worst], fontWeight: 700 } : { color: colorTextBodySecondary };
}
