import sharp from 'sharp'

/** A drawing of few colours as a small picture. */
export const png = (svg: string): Promise<Buffer> =>
  sharp(Buffer.from(svg)).png({ palette: true, colours: 32, dither: 0, compressionLevel: 9, effort: 10 }).toBuffer()
