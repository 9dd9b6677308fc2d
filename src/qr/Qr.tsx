import { codeOf } from './qr.ts'

type Props = {
  text: string
  /** What it leads to, in words. */
  label: string
}

/** A QR code, dark on light in every theme: inverted codes are not read by every camera. It is as large as its box. */
export function Qr({ text, label }: Props) {
  const code = codeOf(text)
  if (!code) return null
  return (
    <svg
      className="qr"
      role="img"
      aria-label={label}
      viewBox={`0 0 ${code.size} ${code.size}`}
      shapeRendering="crispEdges"
    >
      <rect className="qr-light" width={code.size} height={code.size} />
      <path className="qr-dark" d={code.path} />
    </svg>
  )
}
