import type { ownRegionsEn } from './own-regions-en.ts';
import type { SameKeys } from './same-keys.ts';

/** The same in Chinese. */
export const ownRegionsZh: SameKeys<typeof ownRegionsEn> = {
  card: { level: { province: '大区', prefecture: '区域', county: '片区' }, counties: '{{number}} 个片区' },
  search: { hint: '搜索地点', level: { province: '大区', prefecture: '区域', county: '片区', township: '地点' } },
  filter: { tier: '级别', wholeCountry: '全部' },
  chip: { inAll: '全部区域' },
  map: { wholeCountry: '全部范围' },
  gaps: {
    title: '最大的缺口（按区域）',
    caption: '共享后{{measure}}未覆盖最多的十个区域，以及什么能补上不共享时的缺口',
    prefecture: '区域',
    loading: '正在排列区域……',
    empty: '当前筛选下没有区域存在缺口。',
  },
  list: {
    unit: { province: '大区', prefecture: '区域', county: '片区', place: '地点' },
    units: { province: '大区', prefecture: '区域', county: '片区', place: '地点' },
  },
  group: { headline: '较低级别', tiers: '{{tiers}}区域', unlisted: '未列入级别表的区域' },
  figures: { headline: '较低级别' },
  method: {
    people: { is: '文件中各地点的居民数，各年相同。没有人口数的地点按一人计。' },
    parcels: { is: '文件中各地点或区域的年件量。文件未提供的，不计包裹。' },
    villages: { is: '文件中各地点的村数。文件未提供的，不计村。' },
    demand: { is: '文件中每个地点为一个点：{{places}} 个地点，{{demandRows}} 个点。住在边缘的人按地点中心计。' },
    tier: {
      is: '地点所属区域的级别，采用{{tierPublisher}}（{{tierYear}}年）。按人口分级：区域人口满500万为一线，满100万为二线，满30万为三线，满10万为四线，其余为五线。',
    },
    settlement: { is: '文件中的地点一律按城区计：文件不区分城镇与乡村。' },
  },
  routes: { broken: { caption: '受影响最大的区域', prefecture: '区域' } },
};
