/** What keeping a part of the archive says to readers. The Traditional edition says the same, converted when the site is built (say.ts). */

export const keep = '存到手机';
export const remove = '清除';
export const keeping = (done: number, all: number) => `正在存，${done}／${all}个文件……`;
export const kept = (size: string) => `已存在这台设备上（${size}），没有网络也能读。`;
export const about = (size: string) => `约${size}。`;
export const removed = '已清除。';
export const total = (size: string) => `共占${size}。`;
export const nothing = '还没有存下什么。';
export const notHere = '现在没有网络，要看的那一页没有存在这台设备上。存下的在下面。';
export const off = '已经关掉，存下的都清除了。';
const again = '原来存下的没有变。';
export const failures = {
  network: `没有存成：网络不通。${again}`,
  room: `没有存成：这台设备给网站的地方不够了。${again}`,
  differs: `没有存成：收到的文件与清单不符，网站可能正在更新，请过几分钟再试。${again}`,
  refused: '没有存成：浏览器不许网站在这台设备上存东西。无痕浏览、禁用Cookie时会这样。',
};
