const list = (words: string) => new Set(words.split(/\s+/))

/** Words with a capital that name nobody: they may stand anywhere in a sentence. In small letters. */
export const harmless = list(`i balint
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays fridays saturdays sundays
  january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec
  christmas easter ramadan eid diwali hanukkah god covid corona internet google whatsapp zoom teams phd ok okay
  english british american irish scottish welsh french german dutch italian spanish portuguese polish russian ukrainian
  turkish arabic greek chinese japanese indian african asian european western eastern
  christian catholic protestant muslim jewish hindu buddhist
  parkinson alzheimer crohn down hodgkin tourette asperger cushing graves
  doctor doctors nurse nurses sister brother mother father mum dad granny grandma grandpa professor student leader
  presenter member patient group hospital surgery ward clinic practice emergency intensive care
  a an the and but or so then there here this that these those when while if in on at to of for from with by as not no
  yes nor yet well oh he she it they we you his her its their our your my me him them us who what where why how which
  is was are were be am do does did has have had can could will would shall should may might must let
  nobody somebody everybody nothing something everything one two three maybe perhaps please sorry thank thanks hello
  dear today tomorrow yesterday now still just only because after before again also even once`)

/** Words before a name. The first line may have a full stop. */
export const shortTitles = list('Mr Mrs Ms Mx Dr Prof')
export const titles = new Set([...shortTitles, ...list('Miss Professor Sister Nurse Doctor Sir Lady Dame')])

/** Small words inside a name, such as that of Mrs van Dijk. */
export const particles = list('van von de der den la le el al bin ibn da di del della dos ter ten zu')
