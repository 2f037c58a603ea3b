/** Writing a message, in a new case or as a reply. */
export const message = {
  characters: '{count} of {most} characters. Do not include passwords or keys.',
  files: 'Attachments',
  filesHint: 'Up to 3 files of 5 MB each. Drop them here, or paste a screenshot into the text.',
  chooseFiles: 'Choose files',
  dropFiles: 'Drop files here',
  removeFile: 'Remove {name}',
  fileTooLarge: 'Larger than 5 MB.',
  tooManyFiles: 'A message can have at most {count} attachments.',
  empty: 'Enter a message.',
  tooLong: 'Use at most {most} characters.',
  download: 'Download {name}',
} as const;
