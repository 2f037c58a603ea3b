/** Names that readers give to lists of cases. */
export const views = {
  views: 'Saved views',
  save: 'Save this view',
  saveTitle: 'Save view',
  name: 'Name',
  nameRule: 'Up to {most} characters',
  taken: 'A view with this name exists. It will be replaced.',
  hint: 'The filter, sort order and columns of the list, kept in this browser.',
  confirm: 'Save',
  cancel: 'Cancel',
  delete: 'Delete {name}',
} as const;
