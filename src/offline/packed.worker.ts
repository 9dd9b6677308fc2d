const [packedHeader, sizeHeader] = ['x-kept-packed', 'x-kept-size']

/** What is worth packing: a course is text. Fonts, pictures and the parts of the search index are packed already. */
const isText = (type: string) => /text|json|javascript|xml/.test(type)

/**
 * A response as it is kept: packed, if that is worth it and the browser can, so that the course takes a third of the
 * room. It is made anew, also because one that has been redirected may not answer a navigation.
 */
export async function packed(response: Response): Promise<Response> {
  const headers = new Headers(response.headers)
  for (const header of ['content-encoding', 'content-length']) headers.delete(header)
  let body = await response.blob()
  if (isText(body.type) && 'CompressionStream' in self) {
    body = await new Response(body.stream().pipeThrough(new CompressionStream('gzip'))).blob()
    headers.set(packedHeader, 'gzip')
  }
  headers.set(sizeHeader, `${body.size}`)
  return new Response(body, { headers })
}

/** What is kept, as it came. */
export function unpacked({ body, headers }: Response, status = 200): Response {
  const isPacked = headers.has(packedHeader)
  const own = new Headers(headers)
  for (const header of [packedHeader, sizeHeader]) own.delete(header)
  return new Response(isPacked && body ? body.pipeThrough(new DecompressionStream('gzip')) : body, {
    status,
    headers: own,
  })
}

/** The room that something takes that is kept, in bytes. */
export const sizeOf = ({ headers }: Response): number => Number(headers.get(sizeHeader) ?? 0)
