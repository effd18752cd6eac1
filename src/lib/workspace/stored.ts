/** What came of asking the store: a value, or why there is none. */
export type Stored<Value> =
	| { readonly value: Value; readonly failure?: undefined }
	| { readonly value?: undefined; readonly failure: StoreFailure };

/** Why something could not be kept or found. */
export type StoreFailure =
	/** The browser lets this page keep nothing. */
	| 'closed'
	/** There is no room left. */
	| 'full'
	/** The browser refused for another reason. */
	| 'refused'
	/** Nothing is kept under this id. */
	| 'absent'
	/** What is kept under this id cannot be read any more. */
	| 'unreadable';

/** Says within a transaction why it ends without a value. */
export class StoreError extends Error {
	constructor(readonly failure: StoreFailure) {
		super(failure);
	}
}

/** Why asking the store failed. */
export function failureOf(error: unknown): StoreFailure {
	if (error instanceof StoreError) return error.failure;
	return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'refused';
}
