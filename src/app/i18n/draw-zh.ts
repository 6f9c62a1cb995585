import type { drawEn } from './draw-en.ts';
import type { SameKeys } from './same-keys.ts';

/** What the map and the filters say of a drawn area, in Chinese. */
export const drawZh = {
  draw: {
    label: '圈选区域',
    tool: { box: '画矩形', polygon: '画多边形', circle: '画圆' },
    step: {
      corner: '点选一个角点。',
      opposite: '点选对角。',
      next: '点选下一个角点。',
      close: '点选下一个角点；再次点选第一个角点即可完成。',
      centre: '点选圆心。',
      edge: '点选圆周上一点。',
    },
    byKeyboard: '方向键移动地图，回车键在地图中心设点，退格键撤销一点，Esc 键取消；连按两次回车完成多边形。',
    radius: '半径 {{km}} 公里。',
    finish: '完成',
    cancel: '取消',
  },
  area: {
    label: '所画区域',
    name: '所画区域',
    nameIn: '{{region}}内的所画区域',
    none: '可在地图上画矩形、多边形或圆。',
    corners: '只统计其边线（{{corners}} 个角点）以内的需求。',
    crossing: '其边线在 {{lat}}、{{lng}} 附近自相交叉，按奇偶规则统计。',
    remove: '移除区域',
  },
} as const satisfies SameKeys<typeof drawEn>;
