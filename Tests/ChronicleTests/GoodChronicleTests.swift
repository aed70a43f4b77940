import Diagnostics
import Questions
import EDTF
import Foundation
import Testing

@testable import Chronicle

/// A file with every key that there is, and what it means.
@Suite struct GoodChronicleTests {
  let chronicle: Chronicle
  let diagnostics: [Diagnostic]

  init() throws {
    let file = Bundle.module.resourceURL?.appending(path: "Good/ivar-smilga.yaml")
    let bytes = Array(try Data(contentsOf: #require(file)))
    let result = ChronicleReader.read(bytes, file: "ivar-smilga.yaml", asking: .ofAllKinds)
    chronicle = try #require(result.chronicle)
    diagnostics = result.diagnostics
  }

  func event(_ id: String) throws -> Event {
    try #require(chronicle.events.first { $0.id == id })
  }

  @Test func nothingIsWrong() {
    #expect(diagnostics.map(\.text) == [])
  }

  @Test func termsMayTouch() throws {
    let file = try #require(Bundle.module.resourceURL?.appending(path: "Good/touching-terms.yaml"))
    let result = ChronicleReader.read(
      Array(try Data(contentsOf: file)), file: "touching-terms.yaml", asking: .ofAllKinds)
    #expect(result.diagnostics.map(\.text) == [])
  }

  @Test func head() {
    #expect(chronicle.id == "ivar-smilga")
    #expect(chronicle.idIsWritten)
    #expect(chronicle.title == "Ivar Smilga")
    #expect(chronicle.subject == "smilga")
    #expect(chronicle.language == "en")
    #expect(chronicle.calendar == .unstated)
    #expect(chronicle.formerly == ["smilga"])
    #expect(chronicle.file == "ivar-smilga.yaml")
    #expect(chronicle.fieldPlaces["title"]?.description == "ivar-smilga.yaml:3:8")
    #expect(chronicle.events.count == 9)
  }

  @Test func entities() {
    let smilga = chronicle.people["smilga"]
    #expect(smilga?.kind == .person)
    #expect(smilga?.allNames == ["Ivar Smilga", "Ivar Tenisovich Smilga", "Ivars Smilga"])
    #expect(smilga?.place.description == "ivar-smilga.yaml:9:3")
    #expect(chronicle.people["tenis"]?.distinction == "father of Ivar Smilga")
    #expect(chronicle.people["lenin"]?.name == "Vladimir Lenin")
    #expect(chronicle.people.map(\.id) == ["smilga", "tenis", "lenin"])
    #expect(chronicle.organisations["gosplan"]?.aliases == ["State Planning Committee", "Госплан"])
    #expect(chronicle.organisations["central-committee"]?.name == "the Central Committee")
    #expect(chronicle.roles["vice-chairman"]?.aliases == ["deputy chairman"])
    #expect(chronicle.roles["vice-chairman"]?.preposition == nil)
    #expect(chronicle.roles["delegate"]?.preposition == "to")
    #expect(chronicle.places["sea"]?.preposition == "at")
    #expect(chronicle.places["yeniseysk"]?.name == "Yeniseysk")
    #expect(chronicle.agent("gosplan")?.kind == .organisation)
  }

  @Test func sources() throws {
    let article = try #require(chronicle.sources["article"])
    let expected = Source(
      id: "article", title: "Ivar Smilga", author: "several", publisher: "Wikipedia",
      date: "2026-11-23", licence: "CC BY-SA 4.0",
      url: "https://en.wikipedia.org/wiki/Ivar_Smilga", place: article.place)
    #expect(article == expected)
    #expect(chronicle.sources["essay"]?.title == "an autobiographical essay")
  }

  @Test func happening() throws {
    let event = try event("joins-party")
    #expect(
      event.content == .happening(what: "joined the Russian Social Democratic Labour Party"))
    #expect(event.who == ["smilga"])
    #expect(!event.isImpersonal)
    #expect(event.date == (try HistoricalDate(parsing: "1907-01")))
    #expect(event.circumstance == "while still a schoolboy")
    #expect(event.kind == "joining")
    #expect(event.with == ["tenis"])
    #expect(event.source == "article")
    #expect(event.tags == ["anchor", "youth"])
    #expect(event.note == "He was fourteen.")
    #expect(event.status == .plain)
    #expect(event.ask == .yes)
    #expect(event.place.description == "ivar-smilga.yaml:32:5")
    #expect(event.place(of: "tags/1").description == "ivar-smilga.yaml:39:20")
    #expect(event.fieldPlaces["who"] == nil)
  }

  @Test func impersonalHappening() throws {
    let event = try event("planned-demonstration")
    #expect(event.isImpersonal)
    #expect(event.who == [])
    #expect(event.status == .planned)
    #expect(event.date?.calendar == .julian)
    #expect(event.date?.description == "1917-06-10 O.S.")
  }

  @Test func lengthAndPlace() throws {
    let event = try event("yeniseysk-sentence")
    #expect(event.location == "yeniseysk")
    #expect(event.length == TimeSpan(years: 3))
    #expect(event.lengthKind == .sentence)
    #expect(
      event.ask == .wordings(["date": ["When was he sentenced to deportation to Siberia?"]]))
  }

  @Test func numberAndAttribution() throws {
    let event = try event("renounces")
    #expect(event.who == ["smilga", "lenin"])
    #expect(event.onBehalfOf == "gosplan")
    #expect(event.number == CountedThing(of: "deportees", value: 400, isApproximate: true))
    #expect(event.accordingTo == "Pierre Broué")
    #expect(event.status == .attributed)
    #expect(event.asWritten == "in the summer")
    #expect(event.date?.isOneOf == true)
    #expect(event.date?.members.map(\.description) == ["1935-01-01", "1935-01-02"])
    #expect(event.formerly == ["recants"])
    #expect(event.ask == .no)
  }

  @Test func tenures() throws {
    let gosplan = try event("gosplan-vice-chairman")
    #expect(gosplan.content == .tenure(Tenure(role: "vice-chairman", body: "gosplan")))
    #expect(gosplan.who == ["smilga"])
    #expect(gosplan.date?.isInterval == true)
    let committee = try event("central-committee-2")
    #expect(
      committee.content
        == .tenure(Tenure(role: "member", body: "central-committee", title: "full member")))
    #expect(committee.date?.endState == .unknown)
    #expect(try event("expelled").ends == ["central-committee-2"])
    #expect(try event("elected").begins == ["central-committee-2"])
  }

  @Test func claims() throws {
    let death = try event("death")
    #expect(death.claims.map(\.id) == ["lead", "body"])
    let lead = try #require(death.claims.first)
    let expected = Claim(
      id: "lead", date: try HistoricalDate(parsing: "1938-01-10"), source: "article",
      passage: "lead", note: "of the article", place: lead.place, fieldPlaces: lead.fieldPlaces)
    #expect(lead.place(of: "date").description == "ivar-smilga.yaml:85:26")
    #expect(lead == expected)
    #expect(death.claims.last?.what == "was shot")
    #expect(death.claims.last?.isPreferred == true)
    #expect(death.date == (try HistoricalDate(parsing: "1938-02")))
  }
}
