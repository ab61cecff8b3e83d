import Drafting

@main enum Main {
  static func main() {
    if Terminal.arguments.contains("--all") { Terminal.beginAgainHoldingMemory() }
    Terminal.outliveFileLimits()
    Terminal.exit(Program.run(Terminal.arguments, console: Terminal.console()))
  }
}
