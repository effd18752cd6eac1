/** The direction of a sorted column. */
export type Direction = 'ascending' | 'descending';
