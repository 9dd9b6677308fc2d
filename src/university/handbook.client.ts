import { copy } from './copy.client.ts'

for (const part of document.querySelectorAll('[data-handbook]')) {
  const [text, said] = [part.querySelector('blockquote'), part.querySelector<HTMLElement>('[data-copied]')]
  part.querySelector('button')?.addEventListener('click', () => {
    const paragraphs = [...(text?.querySelectorAll('p') ?? [])].map((one) => one.textContent?.trim() ?? '')
    if (text && said) void copy(`${paragraphs.join('\n\n')}\n`, text, said)
  })
}
