/** What Chinese news pages put into the middle of their articles for the screen. */

const whole = [
  /^(?:【?\s*(?:字号|字体)[：: ]?.*(?:大|中|小).*】?)$/,
  /^(?:分享(?:到|至)?|一键分享|转发|微信|微博|新浪微博|QQ空间|朋友圈|复制链接|收藏|点赞|打印(?:本页|文章)?|关闭(?:窗口)?|返回(?:顶部|首页|列表)?|举报|评论|写评论|扫一扫.*|展开(?:全文)?|阅读全文|相关(?:阅读|新闻|链接|推荐)|推荐阅读|热门推荐|更多)[：:>》\s]*$/,
  /^(?:分享|转发|收藏|点赞|打印|关闭|微信|微博|QQ空间|朋友圈|\s|[|｜·/])+$/,
  /^(?:阅读|浏览|点击)(?:量|数|次数)?[：:\s]*\d[\d,万+]*(?:次)?$/,
  /^(?:上|下)一(?:篇|条)[：:].*$/,
  /^(?:当前|您(?:当前|现在)?的?|所在)位置[：:].*$/,
  /^.{0,40}(?:ICP[备证]|公网安备|网安备).*$/,
  /^(?:版权所有|Copyright|©|主办单位|承办单位|技术支持|网站标识码|联系电话|邮编)[：:\s©].*$/i,
  /^(?:请)?(?:用微信)?扫(?:一扫|描).{0,20}(?:二维码|关注|分享).*$/,
];

/** Longer lines are sentences, whatever they begin with. */
const longest = 80;

export const isChrome = (line: string): boolean =>
  line !== '' && line.length <= longest && whole.some((pattern) => pattern.test(line.trim()));

/** A line of source and author, without what the page counts and offers in it. */
export const withoutCounters = (line: string): string =>
  line
    .replace(/【?\s*(?:字号|字体)[：:\s]*[大中小\s【】[\]|+-]*】?/g, ' ')
    .replace(/(?:阅读|浏览|点击)(?:量|数|次数)?[：:\s]*\d[\d,万+]*(?:次)?/g, ' ')
    .replace(/(?:分享到?|打印|收藏)[：:]?/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
