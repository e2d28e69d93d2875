import type { Problem } from '../articles/article.ts';

/** What is said of a store; it is never in the way of an answer. */
export const problems = {
  damaged: (path: string): Problem => ({
    file: path,
    reason: 'What was kept of the articles is damaged. They are read again; nothing need be done.',
  }),
  notWritten: (store: string, cause: string): Problem => ({
    file: store,
    reason: `What was read of the articles cannot be kept there (${cause}), so the next start reads them again. Name a folder that this user may write to as collection.store in config/settings.yaml.`,
  }),
};
