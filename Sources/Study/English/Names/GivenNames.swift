/// First names that are one name in several languages.
enum GivenNames {
  /// Each line is one name.
  private static let table = """
    alexander aleksandr alexandre alessandro alejandro aleksander oleksandr sasha alexandr
    alexandra aleksandra alexandrine
    alexei aleksei alexey aleksey alexis oleksiy alexius alyosha
    alfred alfredo
    andrei andrey andrew andre andreas andrzej andriy andrea andrejs
    anna anne ann hanna anya
    anthony anton antoine antonio antoni antonin antony
    arthur artur arturo
    augustus auguste august augustin augustine
    benjamin veniamin beniamino
    boris borys
    catherine katherine catharine ekaterina yekaterina katharina caterina katarzyna kateryna
    charles karl carl carlo carlos karol karel charlie
    christian kristian christiaan
    christopher christophe christoph kristof cristoforo cristobal
    clara klara claire
    claude claudius claudio klaus
    constantine konstantin constantin costantino kostiantyn konstanty
    daniel daniil danylo daniele
    david dawid davyd dovid
    dmitri dmitry dmitriy dmitrii demetrius dimitri dmytro
    edmund edmond
    edward eduard edouard edoardo eduardo
    elizabeth elisabeth elizaveta yelizaveta isabel elisabetta
    emil emile emilio
    ernest ernst ernesto erno
    eugene yevgeni evgeny evgeni evgenii yevgeny yevgenii eugen eugenio yevhen evgueni
    felix feliks
    ferdinand fernando hernando
    filip philip philippe filippo felipe philipp
    fyodor fedor theodore theodor feodor fiodor fedir teodor
    francis francois franz francesco francisco franciszek frantisek frank
    frederick friedrich frederic fryderyk federico frederik fritz
    george georg georges georgi georgy giorgio jorge yuri yury jerzy jiri heorhiy georgiy iurii
    gerard gerhard gerardo
    gregory grigory grigori grigorii gregoire gregor hryhoriy grzegorz grisha
    gustav gustave gustavus gustaf
    helen helena elena yelena helene olena
    henry heinrich henri enrico enrique henryk hendrik genrikh harry
    herman hermann german armand
    hugo hugh ugo hugues
    ignatius ignaz ignacio ignacy ignaty
    ilya elias elijah elie illia ilia
    irene irina irena iryna
    isaac isaak itzhak yitzhak
    ivan john jean johann johannes juan giovanni jan janis johan hans jovan ion ioann yoann ivans
    jacob james yakov iakov jakob jacques giacomo jaime jakub jekabs jack
    jerome hieronymus geronimo
    joachim ioakhim ioakim joaquin jukums jokum iokhim yoakim
    joseph josef iosif giuseppe jose jozef yosef josif osip jozefs josip joe
    julius jules julio giulio yuli yuly
    kazimir casimir kazimierz
    lawrence laurence lorenz lorenzo laurent lavrenty lavrenti
    leo lev leon leone lew
    louis ludwig luigi luis ludwik lodewijk lajos lewis
    luke lukas luca luc
    lucy lucia lucie
    margaret marguerite margarita margarethe malgorzata
    mark marcus marc marco markus marek
    mary maria marie mariya miriam maryia
    martha marta marthe
    martin marten martino marcin martins
    mathias matthew matvei mathieu matteo matthias mateusz
    maurice moritz mauricio morris
    maxim maksim maxime massimo
    maximilian maximilien
    michael mikhail michel michele miguel michal mykhailo mikael mihail mihkel mikhael misha mihails
    moses moisei moshe moise moisey
    natalia natalya nathalie nataliya
    nathan natan
    nestor nestore
    nicholas nikolai nikolay nicolas niccolo nicola nikolaus mikolaj mykola nikola nicolae nikolaj nikolajs
    oscar oskar
    oleg oleh
    olga olha
    otto otton
    paul pavel paolo pablo pawel pavlo paulus pavels
    peter pyotr petr pierre pietro pedro piotr petro pieter petrus peteris piter pjotr
    ralph rudolf rodolphe rudolph raoul
    raymond raimund ramon
    richard ricardo riccardo ryszard
    robert roberto roberts
    roger rodger ruggero
    roman romain
    rosa rose roza
    samuel samuil
    semyon simon semen simeon szymon semion
    sergei sergey serge sergius sergio serhiy sergii sergej sergiy sergejs
    sophia sofia sophie zofia sofya
    stanislav stanislas stanislaw stanislaus
    stephen stepan stefan etienne esteban stefano istvan szczepan steven
    susan suzanne susanna zsuzsanna
    tatiana tatyana tetiana
    thomas tomas tommaso tomasz foma tom
    timothy timofei timothee tymofiy
    valentine valentin valentino walenty
    valerian valeriy valery valeri
    vasily vasili vassili basil vasyl vasiliy vasilii wassily bazyli
    victor viktor vittorio wiktor viktors
    vincent vincenzo vicente vikenty wincenty
    vitaly vitali vital vitale
    vladimir wladimir volodymyr vladimirs
    vladislav ladislaus wladyslaw laszlo ladislav ladislas
    walter gualtiero valter
    wenceslas vaclav wenzel venceslas vyacheslav viacheslav viatcheslav
    william wilhelm guillaume guglielmo guillermo willem vilhelm wilhelms bill
    yefim efim euphemius
    ivar ivars iver
    nadezhda nadejda nadia
    ludmila lyudmila liudmila
    yegor egor
    kliment klim clement klement
    lazar lazarus lazare
    nikita niketas
    zinaida zinaide
    """

  private static let groups: [String: Set<Int>] = {
    var groups: [String: Set<Int>] = [:]
    for (number, line) in table.split(separator: "\n").enumerated() {
      for name in line.split(separator: " ") { groups[String(name), default: []].insert(number) }
    }
    return groups
  }()

  /// Whether a folded word is a first name in this table.
  static func isKnown(_ word: String) -> Bool { groups[word] != nil }

  /// Whether two names are one name, in any language or spelling.
  static func agree(_ first: NameWord, _ second: NameWord) -> Bool {
    if first.isSpelled(second) { return true }
    guard let one = groups[first.text], let two = groups[second.text] else { return false }
    return !one.isDisjoint(with: two)
  }

  /// The slips by which a typed first name or initial is this one; nil where it is another.
  static func slips(_ typed: NameWord, _ right: NameWord) -> Int? {
    if typed.isInitial || right.isInitial {
      let letters = (typed.text.utf8.first, right.text.utf8.first)
      if letters.0 == letters.1 { return 0 }
      // J. for Iosif, E. for Yevgeni: the sound counts.
      let vowels = (sound(typed), sound(right))
      return vowels.0 != nil && vowels.0 == vowels.1 ? 0 : nil
    }
    if agree(typed, right) { return 0 }
    // Two known names are two names, however alike.
    if isKnown(typed.text), isKnown(right.text) { return nil }
    return typed.slips(from: right)
  }

  private static func sound(_ word: NameWord) -> UInt8? {
    let first = word.keys.first?.utf8.first
    if word.isInitial, first == UInt8(ascii: "j") || first == UInt8(ascii: "y") {
      return UInt8(ascii: "i")
    }
    return first
  }
}
