import Foundation
import Glibc
import Terminal

// A program to type at: the tests of Terminal drive it through a pseudo-terminal.
// `line-echo [HISTORY-LINE…]`

let environment = ProcessInfo.processInfo.environment
Signals.install()
Window.columnsVariable = environment["COLUMNS"]

let printer = Printer()
let style = Style(use: .auto, environment: environment, isTerminal: printer.isTerminal)
let reader = LineReader(environment: environment)
reader.history = Array(CommandLine.arguments.dropFirst())
reader.completions = { line, word in
  let words = ["study", "stats", "stop", "deck", "déjà", "décembre", "bad\u{1B}[31m"]
  return words.filter { $0.hasPrefix(word) }
}

func show(_ name: String, _ input: Input) {
  switch input {
  case .line(let line): printer.line("\(name) [\(Safe.line(line))] \(line.count)")
  case .interrupted: printer.line("\(name) interrupted")
  case .endOfFile: printer.line("\(name) ended")
  }
  _ = printer.flush()
}

func ask(prefill: String = "") {
  show("answer", reader.readLine(prompt: style.prompt("answer: "), kind: .answer, prefill: prefill))
}

/// Waits until a line has been typed, without taking it.
func waitForTyping() {
  printer.line("busy")
  _ = printer.flush()
  var descriptor = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
  _ = unsafe poll(&descriptor, 1, -1)
}

printer.line(reader.isInteractive ? "interactive" : "plain")
while !printer.readerHasGone {
  let input = reader.readLine(prompt: style.prompt("line › "), kind: .command)
  if case .line(let line) = input {
    let argument = line.split(separator: " ", maxSplits: 1).dropFirst().joined()
    switch line.split(separator: " ").first {
    case "ask": ask()
    case "late":
      waitForTyping()
      ask()
    case "edit": ask(prefill: argument)
    case "busy":
      waitForTyping()
    case "history": printer.line("history \(reader.history)")
    case "width": printer.line("width \(Window.width)")
    case "raw": printer.line("raw \u{1B}]0;title\u{7}\u{9B}2J\u{202E}\(style.paint("red", .wrong))")
    case "quit": exit(printer.flush() ? 0 : 74)
    default: show("command", input)
    }
    continue
  }
  show("command", input)
  if case .endOfFile = input { exit(printer.flush() ? 0 : 74) }
}
