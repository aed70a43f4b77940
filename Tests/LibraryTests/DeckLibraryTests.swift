import Diagnostics
import FSRS
import Foundation
import Progress
import Questions
import Records
import Session
import Testing

@testable import Library

/// Decks are found by id, file and folder, and what stands in the way is a value.
@Suite struct DeckLibraryTests {
  private static let ada =
    "id: ada\nsubject: ada\npeople: {ada: Ada Lovelace}\nevents: [{id: birth, what: was born, date: 1815-12-10}]\n"

  @Test func aRecipeFindsItsChroniclesBesideIt() throws {
    let folder = try StudyFolder()
    try folder.write(Self.ada, to: "a.yaml")
    func recipe(_ chronicle: String) throws -> Deck {
      let file = try folder.write("deck: mine\nchronicles: [\(chronicle)]\n", to: "r.yaml")
      return try DeckLibrary(folder.home).load(file, origin: .argument)
    }
    let found = try recipe("ada")
    #expect(found.kind == .recipe && found.isUsable && found.cards.map(\.id) == ["ada/birth#date"])
    let missing = try recipe("adda")
    #expect(missing.errors.map(\.text).joined().contains("did you mean `ada`?"))
    #expect(try !recipe("mine").isUsable)
  }

  @Test func whatIsInUseIsSetOrBegun() throws {
    let folder = try StudyFolder()
    func used(_ settings: [String: String], begun: Set<String> = []) -> [String] {
      let library = DeckLibrary(folder.home, Settings(settings), begun: begun)
      return ["ivar-smilga", "hannibal", "my-own"].filter(library.isUsed)
    }
    #expect(used([:]) == ["ivar-smilga", "my-own"])
    #expect(used([:], begun: ["hannibal"]) == ["ivar-smilga", "hannibal", "my-own"])
    #expect(used(["use@hannibal": "yes", "use@ivar-smilga": "no"]) == ["hannibal", "my-own"])
    #expect(used(["use@hannibal": "no"], begun: ["hannibal"]) == ["ivar-smilga", "my-own"])
  }

  private static func error(_ body: () throws(DeckError) -> Void) -> DeckError? {
    do {
      try body()
      return nil
    } catch {
      return error
    }
  }

  @Test func whatCannotBeHadIsNamed() throws {
    let folder = try StudyFolder()
    let library = DeckLibrary(folder.home)
    func named(_ names: String...) -> DeckError? {
      Self.error { () throws(DeckError) in _ = try library.named(names) }
    }
    guard case .unknown("nobody", let known)? = named("nobody") else {
      Issue.record("a name that no deck has")
      return
    }
    #expect(known.contains("hannibal"))
    try folder.write("", to: "empty/readme.txt")
    guard case .emptyFolder? = named(folder.root.path + "/empty") else {
      Issue.record("a folder without decks")
      return
    }
    let one = try folder.write(Self.ada, to: "one.yaml")
    let two = try folder.write(Self.ada, to: "two.yaml")
    guard case .sharedID(let deck, other: one)? = named(one, two) else {
      Issue.record("two files of one id")
      return
    }
    #expect(deck.file == two && SharedIDs.remedy(for: deck).contains("`id: ada-2`"))
    #expect(named(one, one) == nil)
    let bad = try folder.write("id: bad\nevents: [{id: a}, {id: a}]\n", to: "bad.yaml")
    guard case .faulty(let errors)? = named(one, bad) else {
      Issue.record("a deck with errors")
      return
    }
    #expect(!errors.isEmpty && errors.allSatisfy { $0.place.file == bad })
  }

  @Test func whatIsLeftOutIsTold() throws {
    let folder = try StudyFolder()
    try folder.writeLife(1)
    try folder.write("id: bad\nevents: [{id: a}, {id: a}]\n", to: "data/decks/bad.yaml")
    var told: [String] = []
    var shares: [Double] = []
    let library = DeckLibrary(folder.home) { notice in
      switch notice {
      case .leftOut(let file, let errors): told.append("\(file.suffix(8)) \(errors > 0)")
      case .unreadable(let file, _): told.append(file)
      case .reading(let share): shares.append(share)
      case .read: shares.append(2)
      }
    }
    #expect(library.all().map(\.id).contains("life-1"))
    #expect(told == ["bad.yaml true"])
    #expect(shares.first == 0 && shares.dropLast().last == 1 && shares.last == 2)
  }

  /// A deck that was let go of is read again, and is then as its file is.
  @Test func aDeckThatWasForgottenIsReadAgain() throws {
    let folder = try StudyFolder()
    try folder.writeLife(1)
    let deck = try #require(DeckLibrary(folder.home).found().first { $0.deck.id == "life-1" }).deck
    #expect(deck.eventCount == 4)
    try folder.write(
      Self.ada.replacing("id: ada", with: "id: life-1"), to: "data/decks/life-1.yaml")
    #expect(deck.eventCount == 4)
    deck.forget()
    #expect(deck.eventCount == 1)
  }

  @Test(
    arguments: [
      ("Rosa Luxemburg", "rosa-luxemburg"), ("Käthe Kollwitz", "kathe-kollwitz"),
      ("Łódź & Ka\u{0308}the", "lodz-kathe"), ("Смилга", nil), ("  ", nil),
      ("O’Connell", "oconnell"),
    ] as [(String, String?)])
  func anIDIsProposed(_ name: String, _ id: String?) {
    #expect(Starter.proposedID(for: name) == id)
  }

  @Test func whatNewWritesIsSound() {
    let loader = DeckLoader()
    func load(_ text: String) -> Deck {
      loader.load(Array(text.utf8), file: "new.yaml", origin: .data)
    }
    for id in ["hannibal", "marie-curie"] { loader.offer(load(Starter.chronicle(id))) }
    for text in [
      Starter.chronicle("my-life"), Starter.recipe("my-life", from: ["hannibal", "marie-curie"]),
    ] {
      let deck = load(text)
      #expect(deck.id == "my-life" && deck.diagnostics.map(\.text) == [])
      #expect(!deck.cards.isEmpty)
    }
  }
}
