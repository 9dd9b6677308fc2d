import '#assignment/late.client.ts'
import '#embed/begin.client.ts'
import '#lms/late.client.ts'
import '#offline/begin.client.ts'
