/** Whether a cell of a flag says yes. */
export function saysYes(text: string): boolean {
	return /^(?:true|yes|y|1|x)$/i.test(text);
}

/** Whether a cell of a flag says no. */
export function saysNo(text: string): boolean {
	return /^(?:false|no|n|0)$/i.test(text);
}
