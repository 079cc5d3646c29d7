const inner: Record<string, string> = { '“': '‘', '”': '’', '‘': '“', '’': '”' };

/** The text in quotation marks; marks within change places with the inner ones: 织密“覆盖网” → “织密‘覆盖网’”. */
export const quoted = (text: string) => `“${text.replace(/[“”‘’]/g, (mark) => inner[mark] ?? mark)}”`;
