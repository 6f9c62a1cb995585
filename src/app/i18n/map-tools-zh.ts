import type { mapToolsEn } from './map-tools-en.ts';
import type { SameKeys } from './same-keys.ts';

/** What is said of and around the map, in Chinese. */
export const mapToolsZh = {
  play: {
    label: '逐年播放',
    play: '逐年播放',
    pause: '暂停',
    previous: '上一年',
    next: '下一年',
    year: '{{year}} 年底',
    speed: '播放速度',
    slow: '慢速',
    normal: '正常',
    fast: '快速',
  },
  picture: {
    title: '{{place}}：{{legend}}（{{year}} 年底）',
    save: '保存为 PNG',
    working: '正在生成图片…',
    saved: '已保存为 {{file}}。',
  },
  ground: {
    label: '底图',
    offline: 'Natural Earth（离线）',
    none: '无',
    seen: '瓦片来自 {{host}}，该服务会知道您查看的地图范围。',
    failing: '{{service}} 的瓦片无法载入，暂以离线底图代替。',
    fault: '瓦片服务不可用：{{message}}',
  },
  inView: {
    open: '列出视野内容',
    label: '视野内容',
    close: '关闭列表',
    areas: {
      people: '视野内区域：{{number}}，未覆盖人口多者在前',
      parcels: '视野内区域：{{number}}，未覆盖包裹多者在前',
      villages: '视野内区域：{{number}}，未覆盖村（居）多者在前',
    },
    facilities: '视野内设施：{{number}}，离中心近者在前',
    hexagon: '六边形',
    nothing: '视野内没有计入的区域。',
    moreAreas: '仅列前 {{number}} 个；放大地图，或在表格与“缺口”视图中查看全部。',
    moreFacilities: '仅列前 {{number}} 个；放大地图可见其余。',
  },
  place: {
    what: '地点',
    loading: '正在计算距离…',
    nearest: '各网络最近的设施',
    none: '该年 500 公里内没有所选类型和网络的营业设施。',
    km: '{{km}} 公里',
    note: '自地点中心起的直线距离，不论能否共享使用。',
    key: { people: '未覆盖人口：', parcels: '未覆盖包裹：', villages: '未覆盖村（居）：' },
  },
} as const satisfies SameKeys<typeof mapToolsEn>;
