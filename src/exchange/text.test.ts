import { expect, it } from 'vitest'
import { cdata, comment, cut, escaped, html, plain } from './text.ts'

it.each([
  ['line\r\nbreaks\tand   blanks \u2028 ', 'line breaks and blanks'],
  ['a\u0000b\u0007c\ud800d\ufffee', 'abcde'],
  ['👩‍⚕️ and שלום, 5\u00a0mg', '👩‍⚕️ and שלום, 5\u00a0mg'],
])('takes out what no format can carry, and nothing else', (text, kept) => expect(plain(text)).toBe(kept))

it('makes of markup text, and never ends what it stands in', () => {
  expect(escaped('<a href="b">&')).toBe('&lt;a href=&quot;b&quot;&gt;&amp;')
  expect(cdata('a]]>b')).toBe('<![CDATA[a]]]]><![CDATA[>b]]>')
  expect(cdata('')).toBe('')
  expect(comment(['a-->b---', '-'])).toBe('<!--\na- ->b- - -\n- \n-->')
  expect(html(['a<b', { head: 'c', text: 'd' }, { head: 'e', text: '' }])).toBe(
    '<p>a&lt;b</p><p><strong>c</strong><br/>d</p><p><strong>e</strong></p>',
  )
})

it('cuts between words, and no character in two', () => {
  expect(cut('short')).toBe('short')
  expect(cut('one two three', 9)).toBe('one two …')
  expect(cut('🪑🪑🪑', 2)).toBe('🪑🪑 …')
})
