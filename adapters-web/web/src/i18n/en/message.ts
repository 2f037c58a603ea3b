/** Writing a message, in a new case or as a reply. */
export const message = {
  characters: '{count} of {most} characters. Do not write passwords or keys.',
  files: 'Files',
  filesHint: 'Up to 3 files of 5 MB each. Drop them here, or paste a screenshot into the text.',
  chooseFiles: 'Choose files',
  dropFiles: 'Drop files here',
  removeFile: 'Remove {name}',
  fileTooLarge: 'Larger than 5 MB.',
  tooManyFiles: 'At most {count} files can go with a message.',
  empty: 'Write something first.',
  tooLong: 'Too long: at most {most} characters.',
} as const;
