/** What the scripts of pages say to readers. The Traditional edition says the same, converted when the site is built (say.ts). */

export const copied = '已复制';
export const entries = (count: number) => (count === 0 ? '没有大事' : `${count}条`);
export const copySelected = '复制所选文字与链接';
