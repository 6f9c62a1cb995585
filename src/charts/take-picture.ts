/** How a picture left the page. */
export type Taken = { readonly how: 'copied' | 'saved' } | { readonly how: 'failed'; readonly message: string };

/** Puts a picture on the clipboard; where that takes none (no support, or not allowed), saves it as a file. */
export async function takePicture(png: Promise<Blob>, file: string): Promise<Taken> {
  try {
    // The clipboard is asked before the picture is made: browsers want it within the click.
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return { how: 'copied' };
  } catch {
    return await saved(png, file);
  }
}

async function saved(png: Promise<Blob>, file: string): Promise<Taken> {
  try {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(await png);
    link.download = file;
    link.click();
    URL.revokeObjectURL(link.href);
    return { how: 'saved' };
  } catch (error) {
    return { how: 'failed', message: (error as Error).message };
  }
}
