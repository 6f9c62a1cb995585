import type { hoursEn } from './hours-en.ts';
import type { SameKeys } from './same-keys.ts';

/** What views say where the limit is in hours, in Chinese. */
export const hoursZh = {
  hours: {
    limit: '{{h}} 小时',
    chip: '<b>{{h}} 小时</b>以内',
    control: { unit: '上限单位', km: '公里', h: '小时', slider: '时限，送达小时数', number: '时限（小时）' },
    headline: {
      people: '在{{group}}，<before>{{share}}</before> 的人口可在 {{h}} 小时内收到{{view}}的包裹。',
      parcels: '在{{group}}，<before>{{share}}</before> 的包裹送往{{view}}可在 {{h}} 小时内送达的地址。',
      villages: '在{{group}}，<before>{{share}}</before> 的村（居）可在 {{h}} 小时内收到{{view}}的包裹。',
    },
    legend: { people: '包裹 {{h}} 小时内可达的人口', parcels: '{{h}} 小时内送达的包裹', villages: '包裹 {{h}} 小时内可达的村（居）' },
    share: {
      people: '{{view}}的包裹 {{h}} 小时内可达的人口',
      parcels: '{{view}} {{h}} 小时内送达的包裹',
      villages: '{{view}}的包裹 {{h}} 小时内可达的村（居）',
    },
    note: '时长为模型估算，自{{origin}}发出；等待按发车间隔的一半计。',
    origin: '到各收件地最快的仓库',
    noTrend: '逐年覆盖仅按距离计算。在筛选中更改年份，可查看其他年份的时长。',
    changed: '已计入路径视图中更改的参数与停用设施。',
    gaps: '{{group}}：不共享时有 {{amount}}无法在 {{h}} 小时内送达。协议可弥补其中 {{agreement}}，所有网络相互开放可弥补 {{sharing}}，{{extension}} 在两倍时限内可达、需要提速，另有 {{newSite}} 需要新建网点或线路。',
    gapsNone:
      '{{group}}：不共享时有 {{amount}}无法在 {{h}} 小时内送达。所有网络相互开放可弥补其中 {{sharing}}，{{extension}} 在两倍时限内可达、需要提速，另有 {{newSite}} 需要新建网点或线路。',
    class: { agreement: '现有协议', sharing: '开放全部网络', extension: '提速', 'new-site': '新建网点或线路' },
    closes: { agreement: '现有协议', sharing: '所有网络相互开放', extension: '两倍时限内可达', 'new-site': '只能新建网点或线路' },
    short: { agreement: '协议', sharing: '共享', extension: '提速', 'new-site': '新建网点或线路' },
  },
} as const satisfies SameKeys<typeof hoursEn>;
