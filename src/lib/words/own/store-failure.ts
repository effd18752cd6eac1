/** Why something is not kept or not found, and what to do about it. */
export const storeFailureWords = {
	closed:
		'This browser lets the page keep nothing, as in a private window or with storage blocked. Use another window, or allow storage for this site.',
	full: 'There is no room left in this browser, so this was not kept. Delete a dataset or free space on the disk, then try again.',
	refused: 'The browser would not keep this, and does not say why. Try again; what was there is unchanged.',
	absent: 'Nothing is kept under this address in this browser. It was deleted, or it is kept in another browser.',
	unreadable: 'This dataset does not open any more. Its files are still here: save them, and open them again.'
} as const;
