/** How a program ends: all is well; there are problems in the data; or it was used wrongly. */
export type ExitCode = 0 | 1 | 2;

/** Where a program writes. */
export interface Output {
	/** What was asked for: to stdout, as it is. */
	readonly result: (content: string | Uint8Array) => void;
	/** A line for the person who asked: to stderr. */
	readonly say: (line: string) => void;
}

/** The options that were given, by their names. */
export type Options = Readonly<Record<string, string | undefined>>;

/** One thing that the program does. */
export interface Command {
	readonly name: string;
	/** What stands after the name: `<in…> [--recipe file]`. */
	readonly usage: string;
	/** What it does, in one sentence. */
	readonly about: string;
	/** The names of its options, each of which takes a value. */
	readonly options: readonly string[];
	/**
	 * Does it.
	 *
	 * @param inputs the files and folders that were named, at least one
	 * @throws WrongUseError or NotTakenError, in words for whoever asked
	 */
	readonly run: (inputs: readonly string[], options: Options, output: Output) => Promise<ExitCode>;
}

/** Says in words what is wrong with how a command was asked for. */
export class WrongUseError extends Error {}
