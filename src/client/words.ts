/** What the scripts of pages say to readers. The Traditional edition says the same, converted when the site is built (say.ts). */

export const copied = (what: string, text: string) => `已复制${what}：${text}`;
export const link = '链接';
export const entries = (count: number) => (count === 0 ? '没有大事' : `${count}条`);
export const figures = (count: number) => (count === 0 ? '没有数据' : `${count}项`);
export const lastRead = '上次读到';
export const readOn = (where: string) => `上次读到“${where}”，接着读`;
export const putAway = '不用了';
export const keepNoPlace = '不再记';
export const notMade = '没有做成，请再试一次，或下载全部。';
export const metrics = (count: number) => (count === 0 ? '没有可比的指标' : `${count}个指标`);
/** On paper. */
export const printed = (year: number, month: number, day: number) => `打印于${year}年${month}月${day}日。`;
export const addresses = (site: string) => `六角括号内的号码所指的网址（接在 ${site} 之后）：`;
export const printedPart = (chosen: string, shown: number, all: number, query: string) =>
  `按筛选打印：${chosen}。全部${all}条里印了${shown}条，其余${all - shown}条没有印。网址末尾加上 ${query} 打开，就是这份筛选。`;
/** The columns of a list that is taken out. */
export const columns = ['日期', '题目', '说明', '网址'];
export const citations = (count: number) => `引文${count}条`;
export const copySelected = '复制所选文字与链接';
export const selectedText = '所选文字与链接';
export const copyBlock = '复制本段链接';
export const shareBlock = '分享本段';
/** A day of ISO 8601 as pages write it. */
export const day = (iso: string) => {
  const [year, month, day] = iso.split('-').map(Number);
  return `${year}年${month}月${day}日`;
};
export const paragraph = (number: string) => `第${number}段`;
export const thisFigure = '这项数据';
export const thisPlace = '此处';
export const sinceCited = '引用以后的修改';
export const notYet = (cited: string, first: string) => `引用的日期是${cited}，本页${first}才首次发布。`;
export const unchangedSince = (cited: string) => `${cited}以来，本页没有改过。`;
export const changedSince = (cited: string, times: number, marked: boolean) =>
  `${cited}以来，本页改过${times}次${marked ? '，改过的地方标了“已改”' : ''}。`;
export const changedOn = (day: string, paragraph: boolean) => `${paragraph ? '此段' : ''}已改（${day}）`;
export const placeChanged = (place: string, day: string) => `${place}已改（${day}）。`;
export const placeUnchanged = (place: string) => `${place}没有改。`;
export const whatChanged = '改了什么';
export const tell = '指出错误';
export const slip = '勘误单';
export const inReport = (title: string, place: string) => `《${title}》${place}`;
export const noParagraph = (number: number, last: number) => `没有第${number}段，编号到第${last}段。`;
export const noLine = (number: number) => `来源没有第${number}行。`;
export const lineInSection = (number: number, section: string) =>
  `来源第${number}行在这一节：${section}。本站没有原文，只能到这一节。`;
export const howToPlace = '写第几段（第12段），或来源的第几行（L95）。';
