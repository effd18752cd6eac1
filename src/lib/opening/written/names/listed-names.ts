/** The names that a cell lists: semicolons, bars and lines part them, commas do not. */
export function listedNames(cell: string): readonly string[] {
	return cell
		.split(/[;|\n]/)
		.map((name) => name.trim())
		.filter((name) => name !== '');
}
