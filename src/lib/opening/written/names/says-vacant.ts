/** What people write in place of a name where nobody holds a post, "a vacant seat" and the like without what stands around it. */
const vacant =
	/^(?:vacant|vacancy|unfilled|not filled|none|nil|nobody|no one|tb[acd]|to be (?:announced|appointed|confirmed|decided|determined|filled)|vacante|vakant|vakanz|unbesetzt|vacature|vago|sede vacante|вакантно|вакансия|شاغر|空缺|[-–—]+)$/i;

/** Whether a text in place of a name says that nobody holds the post: "vacant", "(Vacant post)", "TBC", a dash. */
export function saysVacant(text: string): boolean {
	const words = text.trim().replaceAll(/^[(["*]+|[)\]"*.]+$/g, '');
	return vacant.test(words.replaceAll(/^(?:post|position|seat|currently) | (?:post|position|seat)$/gi, '').trim());
}
