/** Which subject of union work a text is about, by the words that reports use for it. Keys are ids of content/topics.yaml. */

const words: Record<string, string> = {
  ideology:
    '思想 政治 引领 听党话 跟党走 理论 宣讲 主题教育 理想信念 意识形态 价值观 精神 党史 学习贯彻 首要政治任务 初心 宣传教育',
  organizing:
    '建会 入会 组建 基层工会 工会组织 组织建设 会员 吸引力 凝聚力 战斗力 覆盖面 覆盖网 强基 固本 工联会 联合会 会站家 三个一批 夯实 党建带工建 代表大会 委员会',
  'new-forms': '新就业形态 新业态 新就业群体 货车司机 快递员 外卖 骑手 网约车 配送 暖新',
  rights: '维权 权益 维稳 稳定 法律 律师 普法 法治 信访 纠纷 欠薪 农民工工资 法律援助 12351 政治安全',
  'labour-relations':
    '劳动关系 集体协商 集体合同 职代会 职工代表大会 厂务公开 民主管理 劳动争议 诉调 劳资 和谐 调解 三方',
  services:
    '服务职工 职工服务 办实事 做好事 解难事 普惠 驿站 疗休养 职工之家 阵地 暖心 竭诚 托管 司机之家 福利 品质生活 幸福感 竭诚服务',
  assistance: '帮扶 困难职工 救助 助学 慰问 送温暖 互助 医疗 解困 脱困 脱贫 送清凉',
  'health-safety': '健康 心理 安全生产 安康杯 职业病 高温 疫情 医疗队 劳动保护',
  skills: '技能 竞赛 比武 练兵 大赛 培训 建功 求学圆梦 劳动竞赛 投身 技术创新',
  'workforce-reform': '产业工人 产改 队伍建设改革',
  'model-workers': '劳模 工匠 劳动模范 先进工作者 五一劳动奖 创新工作室 工人先锋号 先进集体 楷模',
  culture: '文体 文化宫 书屋 文化活动 运动会 篮球 书画 阅读 歌咏 演出 文艺 文化',
  publicity: '公众号 新媒体 宣传报道 刊载 阅读量 粉丝 新闻宣传 报道 媒体',
  digital: '智慧工会 平台 数字化 互联网 网上 线上 粤工惠 实名 激活 上线',
  'local-development': '服务高质量 主动服务 乡村振兴 百千万 消费 绿美 植树 经济社会 服务大局 中心工作 营商环境',
  finance: '经费 经审 审计 财务 回拨 返还 预算 资产 收缴 补助 下拨',
  'self-building': '自身建设 干部队伍 考核 党风廉政 机关 作风 先进单位 一等奖 从严治党 培训工会干部',
};

const lexicon = Object.entries(words).map(([topic, list]) => [topic, list.split(' ')] as const);

/** How much a text says of each subject, longer words counting more. */
export function subjectsOf(text: string): Map<string, number> {
  const found = new Map<string, number>();
  for (const [topic, list] of lexicon) {
    let sum = 0;
    for (const word of list) sum += (text.split(word).length - 1) * Math.sqrt(word.length);
    if (sum > 0) found.set(topic, sum);
  }
  return found;
}

/** The subjects of a text, the likeliest first. */
export const topicsOf = (text: string): string[] =>
  [...subjectsOf(text)].sort((a, b) => b[1] - a[1]).map(([topic]) => topic);

function cosine(a: Map<string, number>, b: Map<string, number>): number {
  const dot = [...a].reduce((sum, [topic, n]) => sum + n * (b.get(topic) ?? 0), 0);
  const norm = (m: Map<string, number>) => Math.sqrt([...m.values()].reduce((sum, n) => sum + n * n, 0));
  return dot === 0 ? 0 : dot / (norm(a) * norm(b));
}

const pairs = (text: string) =>
  new Set(
    text.match(/(?=(\p{Script=Han}{2}))/gu)
      ? [...text.matchAll(/(?=(\p{Script=Han}{2}))/gu)].map((m) => m[1] as string)
      : [],
  );

/** How well a heading fits a text, 0 to 2: by their subjects, and by the words that both have. `common` words count for nothing. */
export function affinity(heading: string, text: string, common: Set<string> = new Set()): number {
  const own = [...pairs(heading)].filter((pair) => !common.has(pair));
  const shared = own.filter((pair) => text.includes(pair)).length;
  return cosine(subjectsOf(heading), subjectsOf(text)) + (own.length === 0 ? 0 : shared / own.length);
}

/** Pairs of characters that most of the texts have (工会, 职工): they tell nothing apart. */
export function commonPairs(texts: string[]): Set<string> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const pair of pairs(text)) counts.set(pair, (counts.get(pair) ?? 0) + 1);
  return new Set([...counts].filter(([, n]) => n > Math.max(2, texts.length * 0.5)).map(([pair]) => pair));
}
