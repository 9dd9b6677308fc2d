import sharp from 'sharp'

/** A drawing as a square picture of so many pixels. */
export const png = (svg: string, size: number): Promise<Buffer> =>
  sharp(Buffer.from(svg)).resize(size, size).png({ compressionLevel: 9 }).toBuffer()
