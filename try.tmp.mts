import { checkContent, report } from './src/authoring/check.build.ts'
const t=process.cpuUsage()
console.log(report(checkContent('/work/main'))); console.log(process.cpuUsage(t).user/1000); const u=process.cpuUsage(); checkContent('/work/main'); console.log(process.cpuUsage(u).user/1000)
