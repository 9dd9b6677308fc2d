import '#assignment/late.client.ts'
import '#lms/late.client.ts'
import '#offline/begin.client.ts'
