import type { Browser } from '@playwright/test';

/** Share of a white picture that is covered with ink: the edges of dots, which cover a part of a pixel, count by that part. */
export async function inkedShare(browser: Browser, png: Buffer): Promise<number> {
  const page = await browser.newPage();
  try {
    return await page.evaluate(async (base64) => {
      const image = new Image();
      image.src = `data:image/png;base64,${base64}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d', { willReadFrequently: true });
      if (!context) throw new Error('The browser gives no canvas to read pixels from.');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      let inked = 0;
      for (let at = 0; at < data.length; at += 4) inked += 1 - Math.min(data[at], data[at + 1], data[at + 2]) / 255;
      return inked / (data.length / 4);
    }, png.toString('base64'));
  } finally {
    await page.close();
  }
}
