import OutcomesTable from '#kit/OutcomesTable.astro'
import Cut from '#package/Cut.astro'
import Hours from '#path/Hours.astro'
import Workload from '#path/Workload.astro'
import Embedding from '#university/Embedding.astro'
import Handbook from '#university/Handbook.astro'
import HowToCite from '#university/HowToCite.astro'
import LinkBuilder from '#university/LinkBuilder.astro'
import PackageFiles from '#university/PackageFiles.astro'
import PlatformsTable from '#university/PlatformsTable.astro'

/** What the pages for universities draw beside the vocabulary of all pages. */
export const universityComponents = {
  OwnPackage: Cut,
  Embedding,
  LinkBuilder,
  HowToCite,
  Handbook,
  Hours,
  PackageFiles,
  PlatformsTable,
  OutcomesTable,
  Workload,
}
