/** What a user chose when files were opened, to be kept and used again on the next version of the same files. */
export interface Recipe {
	/** The version of this form. */
	readonly recipe: 1;
	/** For a table, which column a head stands for: `{ people: { 'Full name': 'full_name' } }`. */
	readonly columns: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** A recipe without a choice. */
export const noChoices: Recipe = { recipe: 1, columns: {} };
