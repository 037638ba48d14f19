/** The folders beside a draft whose files are taken for references. */
export const referenceFolders = ["references", "wire"] as const;
