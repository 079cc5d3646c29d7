/** Addresses as pages write them: under the base, and in full. */
import { underBase } from './domain/addresses/address.ts';

/** An address for `href` and `src`. */
export const href = (path: string) => underBase(import.meta.env.BASE_URL, path);

/** An address in full, for citations, data and feeds. */
export const fullUrl = (path: string) => new URL(href(path), import.meta.env.SITE).href;

export const siteName = '工运志';
export const siteTitle = '工运志：工会工作报告档案';
export const siteDescription =
  '把报纸上的广东工会工作报告整理成可以阅读、检索、逐条引用的页面：大事、数据、工会、词条。';

/** The other way: an address under the base as one from the root. */
export const rootPath = (path: string) => path.slice(import.meta.env.BASE_URL.replace(/\/+$/, '').length);
