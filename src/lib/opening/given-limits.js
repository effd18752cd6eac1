/**
 * What is taken at once, by a page and by the commands. `npm start` needs it before anything is built, and Node 20 knows no
 * TypeScript: hence a script.
 */
export const givenLimits = {
	/** Bytes of one file. */
	size: 200e6,
	files: 2000
};

/**
 * Whether a file or folder is one that systems and programs put beside others: `.DS_Store`, `~$list.xlsx`.
 *
 * @param {string} name without the folders it is in
 */
export function isOfSystem(name) {
	return /^(?:\.|~\$|__MACOSX$|Thumbs\.db$|desktop\.ini$)/i.test(name);
}
