import Term from '#glossary/Term.astro'
import Blank from '#kit/Blank.astro'
import Card from '#kit/Card.astro'
import Fishbowl from '#kit/Fishbowl.astro'
import FishbowlKey from '#kit/FishbowlKey.astro'
import GroundRules from '#kit/GroundRules.astro'
import LinkList from '#kit/LinkList.astro'
import OutcomesTable from '#kit/OutcomesTable.astro'
import PageBreak from '#kit/PageBreak.astro'
import Stages from '#kit/Stages.astro'
import Tick from '#kit/Tick.astro'
import PackPrompts from '#path/PackPrompts.astro'
import Workload from '#path/Workload.astro'
import Cite from '#references/Cite.astro'
import Diagram from './Diagram.astro'
import SheetLink from './SheetLink.astro'

/** The components that sheets of the kit may use without importing anything. */
export const kitComponents = {
  Blank,
  Tick,
  PageBreak,
  Card,
  Diagram,
  Cite,
  Term,
  GroundRules,
  Stages,
  PackPrompts,
  Fishbowl,
  FishbowlKey,
  Workload,
  OutcomesTable,
  LinkList,
  a: SheetLink,
}
