import type { TagEditorProps } from '@cloudscape-design/components/tag-editor';
import type { Tag } from '../../../api/iam/tags';

/** What has to be done so that something that has the tags has those of the editor. */
export function tagChanges(
  before: readonly Tag[],
  edited: readonly TagEditorProps.Tag[],
): { set: Tag[]; removed: string[] } {
  const wanted = edited.filter((one) => !one.markedForRemoval).map(({ key, value }) => ({ Key: key, Value: value }));
  return {
    set: wanted.filter(({ Key, Value }) => !before.some((old) => old.Key === Key && old.Value === Value)),
    removed: before.map(({ Key }) => Key).filter((key) => !wanted.some(({ Key }) => Key === key)),
  };
}
