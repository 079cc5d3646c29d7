/** What Chinese reports count by, as they write it behind a number. */

/** Longest first, so that 人次 is not read as 人. */
const words = [
  '平方公里 平方千米 平方米 立方米 个百分点 百分点 人民币元 亩地',
  '人次 户次 场次 件次 批次 台次 家次 车次 篇次 次数 艘次 课时 学时 小时 分钟 公里 千米 公顷 公斤 千克 美元 港元 人份 周年',
  '人 名 位 家 个 项 件 份 场 次 支 批 期 届 所 处 座 间 篇 条 对 户 株 棵 辆 台 套 册 本 种 类 级 栋 层 张 块 面 幅 部 只 艘 枚',
  '组 队 班 团 天 日 年 岁 倍 步 分 门 口 笔 例 宗 起 桩 片 段 道 站 元 米 亩 吨 克 度 成 师 桌 盒 箱 袋 瓶 首 款 双 代 轮 封 盏 号 角 镇 村 县 市 城 校 厂 % ‰',
]
  .join(' ')
  .split(' ')
  .sort((a, b) => b.length - a.length);

const word = words.join('|').replaceAll('%', '[%％]');

/** A unit, with what newspapers bracket behind it (场（次）, 人（个）) or set against it (元/人). */
const pattern = new RegExp(`^(?:${word})(?:[（(](?:次|个|人|家|处|户|名|件)[）)])?(?:[/／](?:${word}))?`, 'u');

/** Words that begin as a unit does and are none: 个人, 家庭, 年级. */
const others =
  /^(?:个人|个体|家庭|家企业家|人民|人们|人员|人大|人社|人才|年级|年代|年度|年鉴|年报|年间|年来|日报|日常|日前|级别|类似|层次|面向|部分|部门|部署|次会|位置|名单|名称|分别|分为|道路|起来|处理|条例|期间|届时|组织|团结|团队|队伍|班子|站点|号召|代表|城市|城镇|村民|市民|市场|市直|县区|镇区|镇街|校园|厂务|首批|首个|首次|首创|轮流|度假|口号|门户|段时|成效|成员|成立|成果|角度|师傅|双方|本地|本土|种植|封闭|起点)/u;

/** The unit at the beginning of a text as it is written there; empty where there is none. */
export function unitAt(text: string): string {
  return others.test(text) ? '' : (pattern.exec(text)?.[0] ?? '');
}
