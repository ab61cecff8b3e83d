import Drafting

@main enum Main {
  static func main() {
    Terminal.outliveFileLimits()
    Terminal.exit(Program.run(Terminal.arguments, console: Terminal.console()))
  }
}
