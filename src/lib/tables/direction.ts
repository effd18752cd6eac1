/** In which direction a table is sorted by one of its columns. */
export type Direction = 'ascending' | 'descending';
