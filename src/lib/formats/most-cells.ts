/** The most cells of one file that are read: what a page can hold. */
export const mostCells = 2_000_000;
