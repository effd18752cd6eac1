/** The most cells that a page can show; workbooks with more are not read. */
export const mostCells = 2_000_000;

/** The most cells of a text that are read, so that a part of them can be chosen: a file of 200 MB has some 15 million. */
export const mostCellsOfText = 20_000_000;
