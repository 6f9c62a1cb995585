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
  routes: { broken: { caption: '受影响最大的区域', prefecture: '区域' } },
};
