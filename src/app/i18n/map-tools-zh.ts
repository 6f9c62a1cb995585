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
} as const satisfies SameKeys<typeof mapToolsEn>;
