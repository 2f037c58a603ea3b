/** Names that readers give to lists of cases. */
export const views = {
  views: 'Saved views',
  save: 'Save this view',
  saveTitle: 'Save view',
  name: 'Name',
  nameRule: 'Up to {most} characters',
  taken: 'There is a view of that name. It is replaced.',
  hint: 'The filter, the order and the columns of the list, kept in this browser.',
  confirm: 'Save',
  cancel: 'Cancel',
  delete: 'Delete {name}',
} as const;
