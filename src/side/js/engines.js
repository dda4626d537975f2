// Rates members on engines of npm. Each line of standard input asks one thing of one engine, each
// line of standard output answers it, with the time it took inside this process.
import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import rulesEngine from 'json-rules-engine'
import zen from '@gorules/zen-engine'

const file = name => readFileSync(new URL(name, import.meta.url))

// Rules by priority; the first that holds decides, and stops the engine.
const jsonRules = {
  prepare() {
    this.engine = new rulesEngine.Engine()
    for (const rule of JSON.parse(file('members.rules.json'))) {
      this.engine.addRule({ ...rule, onSuccess: () => this.engine.stop() })
    }
  },
  async level(entry) {
    const { events } = await this.engine.run(entry)
    return events[0].type
  },
}

// A decision table; the first row that holds decides.
const zenEngine = {
  prepare() {
    this.decision = new zen.ZenEngine().createDecision(file('members.jdm.json'))
  },
  async level(entry) {
    const { result } = await this.decision.evaluate(entry)
    return result.level
  },
}

const engines = { 'json-rules-engine': jsonRules, '@gorules/zen-engine': zenEngine }

async function timed(task) {
  const start = process.hrtime.bigint()
  const result = await task()
  return { nanos: Number(process.hrtime.bigint() - start), result }
}

async function rate(engine, communes) {
  const levels = []
  for (const entries of communes) {
    const found = []
    for (const entry of entries) {
      found.push(await engine.level(entry))
    }
    levels.push(found)
  }
  return levels
}

for await (const line of createInterface({ input: process.stdin })) {
  const { name, communes } = JSON.parse(line)
  const engine = engines[name]
  const answer = communes
    ? await timed(() => rate(engine, communes))
    : await timed(() => engine.prepare())
  process.stdout.write(JSON.stringify({ nanos: answer.nanos, levels: answer.result ?? [] }) + '\n')
}
