export interface Section {
  /** Empty for what comes before the first heading. */
  heading: string;
  lines: string[];
}

/** The description of a check, whose headings are bold and whose lines end in breaks. */
export function readDescription(html: string): Section[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const sections: Section[] = [{ heading: '', lines: [] }];
  for (const node of body.childNodes) {
    const text = node.textContent?.trim() ?? '';
    if (node.nodeName === 'B') {
      sections.push({ heading: text, lines: [] });
    } else if (text !== '') {
      sections.at(-1)?.lines.push(text);
    }
  }
  return sections.filter(({ lines }) => lines.length > 0);
}
