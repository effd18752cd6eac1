/** Folders of the site that are no dataset's page; no dataset of the site can have such a name. */
export const reservedNames: readonly string[] = ['own', 'help', 'embed'];
