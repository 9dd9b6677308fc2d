import { readSettings } from './settings.ts'

const find = <T extends HTMLElement>(name: string) => document.querySelector<T>(`[data-lms=${name}]`)
const settings = readSettings(document.querySelector('#package')?.textContent ?? '')
const [bar, run, copy, said, report] = [
  ...[find('bar'), find('run'), find('copy'), find('said')],
  find<HTMLTextAreaElement>('report'),
] as const

if (settings && bar && run && copy && said) {
  const words = JSON.parse(document.querySelector('#lms-words')?.textContent ?? '{}')
  find('hosted')?.remove()
  bar.hidden = false
  run.onclick = async () => {
    const { reportOn } = await import('./report.client.ts')
    const text = await reportOn(settings)
    if (report instanceof HTMLTextAreaElement) report.value = text
    find('result')?.removeAttribute('hidden')
    copy.hidden = false
    said.textContent = words.done
  }
  copy.onclick = async () => {
    const text = report instanceof HTMLTextAreaElement ? report.value : ''
    said.textContent = await navigator.clipboard.writeText(text).then(
      () => words.copied,
      () => words.notCopied,
    )
  }
}
