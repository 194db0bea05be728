import './quick-start.mjs'

const { main } = await import('./main.ts')

// A reader that has seen enough (`heqi ... | head`) closes the pipe: that is no error.
process.stdout.on('error', (error) => {
  if (error.code === 'EPIPE') process.exit()
  throw error
})

process.exitCode = await main(process.argv.slice(2), {
  env: process.env,
  cwd: process.cwd(),
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
})
