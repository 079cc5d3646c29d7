/** Radicals that PDFs write for characters of the same shape, of which Unicode's normalisation knows only a part. */

/** CJK Radicals Supplement, as Unicode's EquivalentUnifiedIdeograph has it: a radical, then its character. */
const pairs =
  '⺁厂⺄乙⺆冂⺈刀⺊卜⺌小⺍小⺎兀⺒巳⺓幺⺘扌⺜日⺝月⺟母⺠民⺦丬⺩王⺬示⺮竹⺶羊⺼月⺾艹⺿艹⻀艹⻄西⻅见⻆角⻉贝⻋车⻌辶⻍辶⻎辶⻑長⻓长⻔门⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻬齐⻮齿⻯竜⻰龙⻱龜⻳龟';
const supplement = new Map([...pairs.matchAll(/(.)(.)/gu)].map(([, radical = '', char = '']) => [radical, char]));

/** The character that a radical or a compatibility character stands for; the same where there is none. */
export const characterOf = (char: string): string => supplement.get(char) ?? char.normalize('NFKC');

/** A text with characters in place of radicals: ⼯会 is 工会. */
export const withoutRadicals = (text: string): string => text.replace(/[\u2e80-\u2fdf\uf900-\ufaff]/g, characterOf);
