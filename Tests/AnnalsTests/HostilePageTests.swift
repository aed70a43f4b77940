import Foundation
import Testing

/// The page for a browser shows hostile text as text.
@Suite struct HostilePageTests {
  @Test func textNeverBecomesMarkup() throws {
    let (annals, chronicle) = try HostileHome.make()
    let file = annals.folder.appending(path: "page.html")
    let outcome = try annals.run([
      "progress", chronicle, "--html", file.path, "--now", "2026-11-23T09:00:00Z",
    ])
    #expect(outcome.status == 0, "\(outcome.errors)")
    let page = try String(contentsOf: file, encoding: .utf8)
    #expect(page.contains("&lt;script&gt;") && page.contains("&amp;lt;b&amp;gt;"))
    #expect(EscapeScan.findings(Array(page.utf8)) == [])
    // What begins with < is an element that the page is made of, and no attribute holds what it shouldn't.
    let own: Set<Substring> = [
      "!doctype", "html", "head", "meta", "title", "style", "body", "main", "header", "footer",
      "section", "article", "h1", "h2", "h3", "p", "ul", "ol", "li", "svg", "g", "rect", "line",
      "circle", "text", "tspan", "path", "polyline", "table", "caption", "thead", "tbody", "tr",
      "th", "td", "div", "span", "figure", "figcaption", "desc", "strong", "em", "small", "br",
    ]
    for part in page.split(separator: "<").dropFirst(page.hasPrefix("<") ? 0 : 1) {
      let name = part.prefix { !" >/\n".contains($0) }
      let element = name.isEmpty ? part.dropFirst().prefix { !" >\n".contains($0) } : name
      #expect(own.contains(element.lowercased()[...]), "<\(part.prefix(60))")
      let tag = part.prefix { $0 != ">" }.lowercased()
      #expect(
        !tag.contains("javascript:") && !tag.contains(" on") && !tag.contains("src="), "\(tag)")
    }
  }
}
