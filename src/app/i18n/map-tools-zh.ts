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
    modelled: '比例和多数位置为模型估算。',
  },
} as const satisfies SameKeys<typeof mapToolsEn>;
