import { describe, expect, it } from 'vitest'
import { find } from './find.ts'

const known = ['Amara', 'Jonas and Lin', '“Mr Hale is out of sight,” says Ines.']
const found = (text: string) => find(text, { known }).map(({ kind, from, to }) => `${kind}: ${text.slice(from, to)}`)

describe('what may say who is meant is found', () => {
  it.each([
    ['Mr Hartley would not look at me', 'name: Mr Hartley'],
    ['Dr. Okafor rang, again', 'name: Dr. Okafor'],
    ['Nobody told Sister Bell', 'name: Sister Bell'],
    ['I liked Mrs van Dijk', 'name: Mrs van Dijk'],
    ['Mr J Hartley came back', 'name: Mr J Hartley'],
    ['Then MRS Hartley wept', 'name: Hartley'],
    ['I told Anna Hartley to sit down', 'name: Anna Hartley'],
    ['It was O’Brien’s turn', 'name: O’Brien'],
    ['“Sit down,” Hartley said', 'name: Hartley'],
    ['I was angry at Hartley', 'name: Hartley'],
    ['I never heard from Zoë', 'name: Zoë'],
    ['There was silence in Hartley’s room', 'name: Hartley'],
    ['Amara knew Hartley', 'name: Hartley'],
    ['he died on 12.3.2024', 'date: 12.3.2024'],
    ['seen 3/12/24', 'date: 3/12/24'],
    ['seen 2024-03-12', 'date: 2024-03-12'],
    ['it was 12 March', 'date: 12 March'],
    ['it was 12 march', 'date: 12 march'],
    ['on March 12th, late', 'date: March 12th'],
    ['the 3rd of May 2021', 'date: 3rd of May 2021'],
    ['the twenty-first of June', 'date: twenty-first of June'],
    ['since March 2019', 'date: March 2019'],
    ['she was born in Leeds', 'place: Leeds'],
    ['I work near Hebden Bridge', 'place: Hebden Bridge'],
    ['a bed on Ward 4B', 'place: Ward 4B'],
    ['the nuns of St Something', 'place: St Something'],
    ['At Leeds General Infirmary we wait', 'place: Leeds General Infirmary'],
    ['she lives at 12 Church Road', 'place: 12 Church Road'],
    ['her postcode is LS2 9JT', 'place: LS2 9JT'],
    ['a 93-year-old man', 'age: 93-year-old'],
    ['a woman aged 92', 'age: aged 92'],
    ['a man of ninety-four', 'age: ninety-four'],
    ['a hundred and two years old', 'age: a hundred and two years old'],
    ['he is 95.', 'age: 95'],
    ['a lady in her nineties', 'age: her nineties'],
    ['record 4829103', 'number: 4829103'],
    ['record 48-22-10', 'number: 48-22-10'],
    ['record RX123456', 'number: RX123456'],
    ['her number, 943 476 5919', 'number: 943 476 5919'],
    ['ring 07700 900123', 'contact: 07700 900123'],
    ['ring +44 20 7946 0018', 'contact: +44 20 7946 0018'],
    ['write to jane.doe@example.org', 'contact: jane.doe@example.org'],
  ])('%s', (text, what) => {
    expect(found(text)).toEqual([what])
  })

  it('each by itself and in the order of the text, where there are several', () => {
    expect(found('On 12 March Mr Hartley, 93 years old, number 4829103, came from Leeds.')).toEqual([
      'date: 12 March',
      'name: Mr Hartley',
      'age: 93 years old',
      'number: 4829103',
      'place: Leeds',
    ])
  })
})

describe('what learners write of themselves and of the story is left alone', () => {
  it.each([
    '',
    'I felt useless and wanted to leave',
    'Is Amara angry with me?',
    'In me it stirs … something like shame. Nobody sees it.',
    'I see Mr Hale’s hands, and Ines’s coat. Amara, I think, is tired.',
    'I’d say nothing. “Please sit down,” I’d say: Let us wait.',
    'I wonder what Lin and Jonas would do.',
    'Last Tuesday I was on call, and in May it was the same.',
    'On Monday, in the Balint group, I thought of Christmas.',
    'The GP sent her for an MRI, the NHS pays. GPs know X-rays.',
    'She speaks English, he has Parkinson’s.',
    'Mrs K. looked away. Mr X did not. Mrs K. Suddenly she cried.',
    'a man of 45, a girl of 9, somebody in their thirties',
    '90 minutes, ninety-five per cent, 95 % sure, he was 95 minutes late',
    '5-10 minutes at 10.30, 120/80, 9/10 pain, 1,000,000 people',
    'In 2019 12 people came, and 2019-2021 nobody.',
    'I rang the Dr. He did not come to the Hospital.',
    'two lines\nEach begins\n- Anew',
  ])('%s', (text) => {
    expect(found(text)).toEqual([])
  })

  it('but without a story on the page, its people are names like others', () => {
    expect(find('Is Amara angry with me?')).toEqual([{ kind: 'name', from: 3, to: 8 }])
  })

  it('and what it cannot know it misses: a name that begins a sentence, or stands in small letters', () => {
    expect(found('Hartley came back. I never liked hartley.')).toEqual([])
  })
})
