// Generated from Decks/ by .ci/embed-decks; edit the decks and run it again.
// swift-format-ignore-file

/// The decks that are part of the program.
package enum BuiltInDecks {
  /// The one that plain study begins with; the others are there for whoever wants them.
  package static let first = "ivar-smilga"

  package static let all: [(file: String, text: String)] = [
    (
      file: "built-in/civil-war.yaml",
      text: ###"""
# Ivar Smilga in revolution and civil war, and what was around him. A recipe for Annals.
annals: 1
deck: civil-war
title: Revolution and civil war, 1917–1921
chronicles: ivar-smilga

select: {from: 1917, to: 1921}

# Cards of one's own, from general knowledge: their ids are civil-war/CARD#card.
cards:
  - id: october
    question: [On which day of the new calendar did the October Revolution begin?,
      "The Winter Palace fell in the night after this day, new calendar. Which day?"]
    answer: 1917-11-07
    type: date
    wrong: [1917-03-15, 1917-07-16, 1918-01-18]
    note: 25 October in the old calendar.
    tags: anchor
  - id: brest-litovsk
    question: Where did Soviet Russia conclude peace with the Central Powers in March 1918?
    answer: Brest-Litovsk
    type: place
    aliases: [Brest, Brest Litovsk, Брест-Литовск, Брест]
    wrong: [Riga, Warsaw, Tartu]
    note: The treaty was signed on 3 March 1918.
  - id: new-calendar
    question: Which day followed 31 January 1918 in Soviet Russia?
    answer: 14 February 1918
    aliases: [14 February, February 14, 1918-02-14]
    wrong: [1 February 1918, 13 February 1918, 18 February 1918]
    note: The Gregorian calendar was introduced.
  - id: red-army-head
    question: Who was People's Commissar for Military Affairs from March 1918 to January 1925?
    answer: Leon Trotsky
    type: person
    aliases: [Trotsky, Lev Trotsky, Троцкий]
    wrong: [Joseph Stalin, Mikhail Frunze, Kliment Voroshilov]
  - id: kronstadt
    question: In which month and year did the sailors of Kronstadt rise against the Bolsheviks?
    answer: 1921-03
    type: date
    wrong: [1920-03, 1921-08, 1922-03]
    note: The Tenth Congress of the party was meeting at the same time.
  - id: capital-moved
    question: To which city did the Soviet government move in March 1918?
    answer: Moscow
    type: place
    wrong: [Petrograd, Kazan, Samara]

"""###
    ),
    (
      file: "built-in/handovers.yaml",
      text: ###"""
# Who came after whom: the presidency and vice-presidency of the United States. A recipe for Annals.
annals: 1
deck: handovers
title: Handovers of the presidency
chronicles: us-presidents

select:
  - {facets: [holder, predecessor, successor]}

# Own words by kind; {who}, {office} and {when} are filled in, and checked to leave one answer.
wordings:
  predecessor: ["{question}", "From whom did {who} take over as {office}?"]
  successor: ["{question}", "To whom did {who} give way as {office}?"]
  holder: ["{question}", "Name the one who was {office} {when}."]

exercises: [incumbent, order, before-after]

cards:
  - id: vacancies
    question: What happened to the vice-presidency when its holder died, before 1967?
    answer: it stayed vacant until the next election
    wrong:
      - the Senate chose another for the rest of the term
      - the Speaker of the House of Representatives took it over
      - the president named another with the consent of Congress
    note: The Twenty-fifth Amendment (1967) lets the president name one.
  - id: two-terms-apart
    question: Who was the only president of the nineteenth century with two terms that did not follow one another?
    answer: Grover Cleveland
    type: person
    aliases: [Cleveland]
    wrong: [Andrew Jackson, Ulysses S. Grant, Benjamin Harrison]
  - id: shortest
    question: How many days did the shortest presidency last, that of William Henry Harrison?
    answer: "31"
    type: number
    wrong: ["100", "199", "492"]
    note: From 4 March to 4 April 1841.

"""###
    ),
    (
      file: "built-in/hannibal.yaml",
      text: ###"""
# The life of Hannibal of Carthage (247 to about 183 BC), a chronicle for Annals.
#
# A life before Christ: years are astronomical in EDTF, so that 247 BC is -0246 and 1 BC is 0000.
# Many years are uncertain, the year of his death is disputed among the ancients, and the few days
# that are handed down are those of the Roman calendar of the time, which nobody can convert exactly.
#
# Written from general knowledge; `source` names the ancient author who tells it.
#   · `?` marks a year that historians place there with doubt; a list gives years of which one is right.
#   · Winter campaigns that began in one year and ended in the next have the year of their battle.
annals: 1
id: hannibal
title: Hannibal
subject: hannibal
language: en

people:
  hannibal: {name: Hannibal, aliases: [Hannibal Barca, Hannibal Barcas]}
  hamilcar: {name: Hamilcar Barca, aliases: [Hamilcar, Hamilcar Barcas], is: father of Hannibal}
  hasdrubal-fair:
    {name: Hasdrubal the Fair, aliases: [Hasdrubal the Handsome], is: brother-in-law of Hannibal}
  hasdrubal-barca: {name: Hasdrubal Barca, is: brother of Hannibal}
  mago: {name: Mago Barca, aliases: [Mago], is: youngest brother of Hannibal}
  scipio-father:
    {name: Publius Cornelius Scipio, aliases: [Scipio the Elder], is: "the consul of 218 BC"}
  africanus: {name: Scipio Africanus, aliases: [Africanus]}
  flaminius: {name: Gaius Flaminius, aliases: [Flaminius]}
  fabius: {name: Fabius Maximus, aliases: [Quintus Fabius Maximus, Fabius Cunctator, Cunctator]}
  varro: {name: Terentius Varro, aliases: [Varro, Gaius Terentius Varro]}
  paullus: {name: Aemilius Paullus, aliases: [Paullus, Lucius Aemilius Paullus]}
  marcellus: {name: Claudius Marcellus, aliases: [Marcellus, Marcus Claudius Marcellus]}
  claudius-nero: {name: Claudius Nero, aliases: [Gaius Claudius Nero]}
  philip: {name: Philip V of Macedon, aliases: [Philip V, Philip of Macedon]}
  antiochus: {name: Antiochus III, aliases: [Antiochus the Great, Antiochus]}
  prusias: {name: Prusias I of Bithynia, aliases: [Prusias, Prusias of Bithynia]}
  flamininus: {name: Quinctius Flamininus, aliases: [Flamininus, Titus Quinctius Flamininus]}

organisations:
  iberian-army: {name: the Carthaginian army in Iberia, aliases: [Carthaginian army in Spain]}
  carthage: {name: Carthage, aliases: [Carthaginians]}
  rome: {name: Rome, aliases: [Romans, Roman Republic]}
  antiochus-court: {name: the court of Antiochus III, aliases: [Seleucid court]}
  prusias-court: {name: the court of Prusias, aliases: [Bithynian court]}

roles:
  commander: {name: commander}
  suffete: {name: suffete, aliases: [shofet, sufet, chief magistrate], preposition: at}
  adviser: {name: adviser, aliases: [counsellor, advisor], preposition: at}

places:
  city-carthage: {name: Carthage, preposition: at}
  iberia: {name: Iberia, aliases: [Spain, Hispania]}
  saguntum: {name: Saguntum, aliases: [Sagunto], preposition: at, in: iberia}
  italy: {name: Italy, aliases: [Italia]}
  trebia: {name: the Trebia, aliases: [Trebbia, River Trebia], preposition: on, in: italy}
  trasimene: {name: Lake Trasimene, aliases: [Trasimeno], preposition: by, in: italy}
  cannae: {name: Cannae, aliases: [Canne], preposition: at, in: italy}
  capua: {name: Capua, in: italy}
  tarentum: {name: Tarentum, aliases: [Taranto], in: italy}
  metaurus: {name: the Metaurus, aliases: [Metauro, River Metaurus], preposition: on, in: italy}
  zama: {name: Zama, preposition: at}
  ephesus: {name: Ephesus, preposition: at}
  libyssa: {name: Libyssa, aliases: [Gebze], preposition: at}

sources:
  polybius: {title: Histories, author: Polybius}
  livy: {title: History of Rome, author: Livy}
  nepos: {title: Hannibal, author: Cornelius Nepos}

events:
  - {id: birth, what: was born, date: -0246, kind: birth, source: polybius,
     note: He was nine when he left for Iberia with his father.}
  - id: oath
    what: swore never to be a friend of Rome
    with: [hamilcar, rome]
    date: -0236
    source: polybius
    tags: anchor
    note: He told the story of this oath to Antiochus in his old age.
  - {id: hamilcar-dies, who: hamilcar, what: lost his life in a campaign, date: [-0228, -0227],
     where: iberia, kind: death, source: polybius}
  - {id: hasdrubal-commander, who: hasdrubal-fair, role: commander, of: iberian-army,
     date: -0227?/-0220, source: polybius}
  - {id: hasdrubal-murdered, who: hasdrubal-fair, what: was murdered, date: -0220, kind: death,
     ends: hasdrubal-commander, source: polybius}
  - {id: commander, role: commander, of: iberian-army, date: -0220/-0217, source: polybius,
     note: The soldiers chose him at the age of about twenty-six.}
  - {id: siege, what: laid siege to an ally of Rome, with: rome, date: -0218, where: saguntum, length: P8M,
     source: livy, tags: anchor, note: It began the way to the Second Punic War.}
  - {id: alps, what: led his army across the Alps, date: -0217-23, source: polybius, tags: anchor}
  - {id: trebia, what: won his first great battle in Italy, date: -0217-12, where: trebia,
     kind: battle, with: scipio-father, source: polybius,
     note: It was fought about the winter solstice.}
  - {id: trasimene, what: destroyed an army of Rome in an ambush, with: [flaminius, rome],
     date: -0216-06-21, where: trasimene, kind: battle, source: livy,
     note: The day is that of the Roman calendar; the consul Flaminius was killed.}
  - {id: flaminius-dies, who: flaminius, what: was killed in battle against Hannibal,
     date: -0216-06-21, where: trasimene, source: livy, kind: death, ask: {what: no}}
  - {id: fabius-dictator, who: fabius, what: was made dictator to save the city, with: rome, date: -0216,
     source: livy, note: His delaying earned him the name Cunctator.}
  - {id: cannae, what: annihilated the largest army of Rome, with: [varro, paullus, rome],
     date: -0215-08-02, where: cannae, kind: battle, source: polybius, tags: anchor,
     note: The day is that of the Roman calendar.}
  - {id: paullus-dies, who: paullus, what: fell in the greatest defeat of Rome, with: rome,
     date: -0215-08-02, where: cannae, source: polybius, kind: death, ask: {what: no}}
  - {id: capua-joins, who: [], what: The second city of Italy went over to Hannibal, with: hannibal, date: -0215,
     where: capua, source: livy}
  - {id: treaty-philip, what: concluded a treaty with Philip V of Macedon, with: philip,
     date: -0214, source: polybius}
  - {id: tarentum, what: took a harbour city by the treason of some of its citizens, date: [-0212, -0211],
     where: tarentum, source: polybius}
  - {id: march-on-rome, what: marched up to the gates of Rome, with: rome, date: -0210, source: livy,
     note: He wished to draw the Romans away from Capua and failed.}
  - {id: marcellus-dies, who: marcellus, what: was killed in an ambush by Hannibal's horsemen,
     date: -0207, source: livy, kind: death}
  - {id: metaurus, who: hasdrubal-barca, what: fell on the way to join his brother,
     with: [hannibal, claudius-nero], date: -0206, where: metaurus, kind: death, source: livy,
     tags: anchor, note: "The Romans threw his head into Hannibal's camp, Livy tells."}
  - {id: recalled, what: was recalled to Africa, with: carthage, date: -0202, source: livy,
     note: He had been in Italy for some fifteen years.}
  - {id: mago-dies, who: mago, what: died of his wounds at sea, date: -0202?, kind: death,
     source: livy}
  - {id: zama, what: lost his only great battle, with: africanus, date: -0201, where: zama,
     kind: defeat, source: polybius, tags: anchor}
  - {id: peace, who: [], what: The Second Punic War was ended by a peace, with: [rome, carthage],
     date: -0200, source: polybius}
  - {id: suffete, role: suffete, of: carthage, date: -0195, source: livy,
     note: He made the judges elected for a year and set the finances in order.}
  - {id: flight, what: fled from his city by night, with: carthage, date: -0194, where: city-carthage, ask: {where: no},
     source: livy}
  - {id: adviser-antiochus, role: adviser, of: antiochus-court, date: -0194/, source: livy}
  - {id: talk-at-ephesus, what: named himself third among the greatest generals, with: africanus,
     date: -0192, where: ephesus, status: attributed, according-to: livy, source: livy,
     note: "Alexander first, Pyrrhus second, himself third; many doubt the story."}
  - {id: naval-defeat, what: lost a battle at sea to the fleet of Rhodes, date: -0189, kind: defeat,
     source: livy, note: It was off Side in Pamphylia.}
  - {id: adviser-prusias, role: adviser, of: prusias-court, date: -0187?/, source: nepos}
  - id: death
    what: took poison
    where: libyssa
    kind: death
    with: [prusias, flamininus]
    note: The Romans had asked Prusias to hand him over.
    claims:
      - {id: atticus, date: -0182, source: nepos, where: "after Atticus, 13"}
      - {id: polybius, date: -0181, source: nepos, where: "after Polybius, 13"}
      - {id: sulpicius, date: -0180, source: nepos, where: "after Sulpicius, 13"}

"""###
    ),
    (
      file: "built-in/ivar-smilga.yaml",
      text: ###"""
# The life of Ivar Smilga (1892–1938), a chronicle for Annals.
#
# The facts come from the English Wikipedia article "Ivar Smilga" (CC BY-SA 4.0,
# https://en.wikipedia.org/wiki/Ivar_Smilga); the wording is ours.
#
# How the dates were taken:
#   · The article mixes Old and New Style and never says which, so dates are `unstated`. Two are
#     marked O.S. because the events around them leave no other reading (10 June and 27 September
#     1917); the mark is ours.
#   · A month without a year has the year of the story around it; `as-written` keeps the words.
#   · `1917-09/` means that the end is not known. What the article does not date has no date,
#     or the widest bounds that its own sentences leave.
#   · Years of publication in its list of references are no events.
annals: 1
id: ivar-smilga
title: Ivar Smilga
subject: smilga
language: en
calendar: unstated

people:
  smilga:
    name: Ivar Smilga
    aliases: [Ivar Tenisovich Smilga, Ivars Smilga, I. T. Smilga, Ивар Смилга,
      Ивар Тенисович Смилга]
  tenis:
    name: Tenis Smilga
    is: Ivar Smilga's father
    aliases: [Tenis, Тенис Смилга]
  lenin:
    name: Vladimir Lenin
    aliases: [Lenin, V. I. Lenin, Vladimir Ilyich Lenin, Vladimir Ulyanov, Владимир Ленин, Ленин]
  stalin:
    name: Joseph Stalin
    aliases: [Stalin, Iosif Stalin, Josef Stalin, Dzhugashvili, Jughashvili, Koba, Иосиф Сталин,
      Сталин]
  trotsky:
    name: Leon Trotsky
    aliases: [Trotsky, Lev Trotsky, Trotskii, Trotzky, Lev Bronstein, Leon Bronstein, Лев Троцкий,
      Троцкий]
  lashevich:
    name: Mikhail Lashevich
    aliases: [Lashevich, Lashevitch, Михаил Лашевич, Лашевич]
  gusev:
    name: Sergei Gusev
    aliases: [Gusev, Sergey Gusev, Yakov Drabkin, Сергей Гусев, Гусев]
  sergei-kamenev:
    name: Sergei Kamenev
    is: the former colonel
    aliases: [Sergey Kamenev, Sergei Sergeyevich Kamenev, S. S. Kamenev, Сергей Каменев]
  lev-kamenev:
    name: Lev Kamenev
    is: the oppositionist
    aliases: [Lev Borisovich Kamenev, Leo Kamenev, L. B. Kamenev, Lev Rosenfeld, Лев Каменев]
  vatzetis:
    name: Ioakhim Vatzetis
    aliases: [Vatzetis, Vatsetis, Vacietis, Jukums Vācietis, Joachim Vacietis, Ioakim Vatsetis,
      Иоаким Вацетис, Вацетис]
  kolchak:
    name: Alexander Kolchak
    aliases: [Kolchak, Admiral Kolchak, Aleksandr Kolchak, Koltschak, Александр Колчак, Колчак]
  denikin:
    name: Anton Denikin
    aliases: [Denikin, General Denikin, Антон Деникин, Деникин]
  tukhachevsky:
    name: Mikhail Tukhachevsky
    aliases: [Tukhachevsky, Tukhachevskii, Tuchatschewski, Marshal Tukhachevsky, Михаил Тухачевский,
      Тухачевский]
  zinoviev:
    name: Grigory Zinoviev
    aliases: [Zinoviev, Zinovyev, Grigori Zinoviev, Sinowjew, Григорий Зиновьев, Зиновьев]
  preobrazhensky:
    name: Yevgeni Preobrazhensky
    aliases: [Preobrazhensky, Evgeny Preobrazhensky, Yevgeny Preobrazhenskii,
      Евгений Преображенский, Преображенский]
  radek:
    name: Karl Radek
    aliases: [Radek, Karol Sobelsohn, Карл Радек, Радек]
  kirov:
    name: Sergei Kirov
    aliases: [Kirov, Sergey Kirov, Sergei Mironovich Kirov, Сергей Киров, Киров]
  tolstoy:
    name: Leo Tolstoy
    aliases: [Tolstoy, Lev Tolstoy, Count Tolstoy, Tolstoi, Лев Толстой, Толстой]
  danton:
    name: Georges Danton
    aliases: [Danton, Georges Jacques Danton, Дантон]
  kerensky:
    name: Alexander Kerensky
    aliases: [Kerensky, Aleksandr Kerensky, Kerenskii, Александр Керенский, Керенский]
  broue:
    name: Pierre Broué
    aliases: [Broué, Пьер Бруэ]
  serge:
    name: Viktor Serge
    aliases: [Victor Serge, Viktor Kibalchich, Виктор Серж]
  ipatieff:
    name: Vladimir Ipatieff
    aliases: [Ipatieff, Ipatiev, Ipatyev, Vladimir Nikolayevich Ipatieff, Владимир Ипатьев, Ипатьев]

organisations:
  district-committee:
    name: the Revolutionary Administrative Committee
    aliases: [district Revolutionary Administrative Committee]
  rsdlp:
    name: the Russian Social Democratic Labour Party
    aliases: [RSDLP, RSDRP, RSDWP, Russian Social Democratic Workers' Party, РСДРП,
      Российская социал-демократическая рабочая партия]
  lefortovo-organisation:
    name: the illegal RSDLP organisation in the Lefortovo district
    aliases: [Lefortovo organisation, Lefortovo RSDLP organisation, Lefortovo district organisation,
      Lefortovo RSDLP, Лефортовская организация РСДРП]
  petrograd-committee:
    name: the Petrograd Bolshevik party committee
    aliases: [Petrograd Committee, Petrograd Bolshevik committee, Petrograd party committee,
      Petersburg Committee, Петроградский комитет]
  kronstadt-bolsheviks:
    name: the Bolshevik organisation at Kronstadt
    aliases: [Kronstadt Bolsheviks, Kronstadt Bolshevik organisation, Bolsheviks of Kronstadt,
      Кронштадтские большевики]
  seventh-conference:
    name: the Seventh Conference of the Bolshevik faction of the RSDLP
    aliases: [Seventh Conference, Seventh Conference of the RSDLP, Seventh Party Conference,
      Seventh All-Russian Conference, April Conference, Апрельская конференция]
  central-committee:
    name: the Central Committee of the Bolshevik Party
    aliases: [Central Committee, CC, TsK, Bolshevik Central Committee,
      Central Committee of the Communist Party, ЦК, Центральный комитет]
  communist-party:
    name: the Communist Party
    aliases: [Soviet Communist Party, Communist Party of the Soviet Union, CPSU,
      All-Union Communist Party, All-Union Communist Party (Bolsheviks), VKP(b), VKP,
      ВКП(б), КПСС, Коммунистическая партия]
  first-congress:
    name: the First Congress of Soviets
    aliases: [First All-Russian Congress of Soviets, First Soviet Congress, 1st Congress of Soviets,
      Первый съезд Советов]
  sixth-congress:
    name: the Sixth Congress of the Bolshevik Party
    aliases: [Sixth Party Congress, Sixth Congress, Sixth Congress of the RSDLP,
      Шестой съезд РСДРП(б)]
  third-regional-congress:
    name: the Third Regional Congress of Soviets
    aliases: [Third Regional Congress, Third Regional Congress of Soviets in Finland]
  regional-committee:
    name: the Regional Committee of the Soviets
    aliases: [Regional Committee of the Soviets in Finland, Regional Committee,
      Finland Regional Committee, Finnish Regional Committee, Областной комитет Финляндии]
  northern-congress:
    name: the Congress of Northern Region Soviets
    aliases: [Northern Congress of Soviets, Congress of Soviets of the Northern Region,
      Съезд Советов Северной области]
  petrograd-praesidium:
    name: the praesidium of the Petrograd Soviet
    aliases: [presidium of the Petrograd Soviet, Petrograd Soviet, Petrograd Soviet praesidium,
      Petrosoviet, Петросовет]
  petrogradskaya-pravda:
    name: Petrogradskaya Pravda
    sort: newspaper
    aliases: [Petrograd Pravda, Petrogradskaja Pravda, Петроградская правда]
  imperial-army:
    name: the Imperial Russian Army
    aliases: [Imperial Army, Tsarist army, Russian Imperial Army, Императорская армия]
  red-army:
    name: the Red Army
    is: the Soviet army
    aliases: [RKKA, Workers' and Peasants' Red Army, Красная армия, РККА]
  eastern-front:
    name: the Eastern Front
    aliases: [East Front, Eastern Front of the Red Army, Восточный фронт]
  southern-front:
    name: the Southern Front
    aliases: [South Front, Southern Front of the Red Army, Южный фронт]
  western-front:
    name: the Western Front
    aliases: [West Front, Western Front of the Red Army, Западный фронт]
  southwestern-front:
    name: the Southwestern Front
    aliases: [South-Western Front, South-West Front, Southwest Front, Юго-Западный фронт]
  caucasus-front:
    name: the Caucasus Front
    aliases: [Caucasian Front, Kavkaz Front, Кавказский фронт]
  caucasian-labour-army:
    name: the Caucasian Labour Army
    aliases: [Caucasus Labour Army, Labour Army of the Caucasus, Caucasian Labor Army,
      Кавказская трудовая армия]
  pur:
    name: the Political Directorate of the Red Army
    aliases: [PUR, PURKKA, Political Directorate, Political Administration of the Red Army,
      Political Department of the Red Army, Main Political Directorate of the Red Army, ПУР, Политическое управление РККА]
  war-commissariat:
    name: the War Commissariat
    aliases: [People's Commissariat for War, People's Commissariat of War,
      People's Commissariat for Military Affairs, Commissariat for War, Narkomvoen, Наркомвоен]
  revolutionary-council-of-war:
    name: the Revolutionary Council of War
    aliases: [Revolutionary War Council, RVSR, Revvoensovet,
      Revolutionary Military Council of the Republic, RVS of the Republic, RMC of the Republic,
      РВСР, Реввоенсовет Республики]
  western-revolutionary-council:
    name: the Revolutionary Military Council of the Western Front
    aliases: [RVS of the Western Front, Western Front Revolutionary Military Council,
      Revvoensovet of the Western Front, РВС Западного фронта]
  tenth-congress:
    name: the Tenth Party Congress
    aliases: [Tenth Congress, Tenth Congress of the Communist Party, 10th Party Congress,
      Десятый съезд РКП(б), X съезд РКП(б)]
  fuel-directorate:
    name: the Main Directorate for Fuel
    aliases: [Glavtop, Chief Fuel Directorate, Main Fuel Directorate, Main Fuel Administration,
      Главтоп]
  vesenkha:
    name: Vesenkha
    sort: committee
    aliases: [VSNKh, VSNH, Supreme Soviet of the National Economy,
      Supreme Council of the National Economy, Supreme Economic Council, ВСНХ]
  gosplan:
    name: Gosplan
    sort: committee
    aliases: [State Planning Committee, State Planning Commission, Госплан]
  left-opposition:
    name: the Left Opposition
    aliases: [Trotskyist Opposition, Левая оппозиция]
  secret-bloc:
    name: the secret opposition bloc
    aliases: [opposition bloc, Bloc of Oppositions, Bloc of the Oppositions, secret bloc,
      блок оппозиций]

roles:
  chairman: {name: chairman, aliases: [chair, chairperson, председатель]}
  vice-chairman:
    name: vice-chairman
    aliases: [deputy chairman, vice chair, deputy chair, заместитель председателя, зампред]
  member: {name: member, aliases: [член]}
  delegate: {name: delegate, preposition: to, aliases: [representative, делегат]}
  political-commissar:
    name: political commissar
    preposition: "on"
    aliases: [commissar, politkom, политкомиссар, политический комиссар]
  head: {name: head, aliases: [chief, director, начальник]}
  editor: {name: editor, aliases: [редактор]}
  commander: {name: commander, aliases: [military commander, front commander, командующий]}
  commander-in-chief:
    name: commander in chief
    aliases: [commander-in-chief, C-in-C, supreme commander, Glavkom, главком, главнокомандующий]
  peoples-commissar:
    name: People's Commissar
    preposition: at
    aliases: [People's Commissar for War, War Commissar, Commissar for War, narkom, нарком]
  colonel: {name: colonel, preposition: in, aliases: [полковник]}
  supporter: {name: supporter, aliases: [adherent, follower, сторонник]}
  leader: {name: leader, aliases: [лидер, вождь]}

places:
  aloja: {name: Aloja, aliases: [Allendorf, Алоя]}
  moscow: {name: Moscow, aliases: [Moskva, Москва]}
  vologda: {name: Vologda, preposition: to, aliases: [Wologda, Вологда]}
  yeniseysk:
    name: Yeniseysk
    in: siberia
    preposition: to
    aliases: [Eniseisk, Yeniseisk, Eniseysk, Jenisseisk, Енисейск]
  petrograd:
    name: Petrograd
    aliases: [Saint Petersburg, St Petersburg, Petersburg, Leningrad, Петроград,
      Санкт-Петербург]
  kronstadt: {name: Kronstadt, preposition: at, aliases: [Kronshtadt, Cronstadt, Кронштадт]}
  helsingfors: {name: Helsingfors, in: finland, aliases: [Helsinki, Gelsingfors, Гельсингфорс, Хельсинки]}
  finland: {name: Finland, preposition: to, aliases: [Suomi, Финляндия]}
  warsaw: {name: Warsaw, preposition: outside, aliases: [Warszawa, Warschau, Варшава]}
  lwow:
    name: Lwow
    preposition: from
    aliases: [Lwów, Lviv, Lvov, Lemberg, Leopolis, Львів, Львов]
  khabarovsk: {name: Khabarovsk, in: siberia, preposition: to, aliases: [Habarovsk, Chabarowsk, Хабаровск]}
  siberia: {name: Siberia, aliases: [Sibir, Сибирь]}
  verkhneuralsk:
    name: Verkhneuralsk
    aliases: [Verkhne-Uralsk, Werchneuralsk, Верхнеуральск]

sources:
  article:
    title: Ivar Smilga
    publisher: Wikipedia
    licence: CC BY-SA 4.0
    url: https://en.wikipedia.org/wiki/Ivar_Smilga

events:
  # Family and youth

  - id: birth
    what: was born
    where: aloja
    date: 1892-12-02
    kind: birth
    tags: [anchor, youth]
    source: article
    note: >-
      Aloja lay in the Governorate of Livonia; today it is in Latvia. He described his parents as
      farmers on land of their own, and as people of high culture. The article does not say in
      which calendar the day is given.

  - id: father-revolution
    who: tenis
    what: took an active part in the first Russian revolution
    date: 1905
    ask: {who: no}  # so did many others
    as-written: the 1905 Revolution
    tags: [family, revolution]
    source: article
    note: The year is the one by which the revolution is called.

  - id: father-chairman
    who: tenis
    role: chairman
    of: district-committee
    ask:
      holder: >-
        Who was elected chairman of his district's Revolutionary Administrative Committee in the
        first Russian revolution?
    tags: [family, revolution]
    source: article
    note: >-
      Ivar Smilga's father was elected to this post for his home district; the article gives no
      date of its own for it.

  - id: father-killed
    who: tenis
    what: fell into the hands of a punitive expedition and was killed
    date: 1906
    kind: death
    tags: [family, revolution]
    source: article
    note: >-
      The expedition was to put down the revolt in Livonia. The article itself asks for a citation
      here.

  - id: joins-party
    what: joined the Russian Social Democratic Labour Party
    circumstance: while still a schoolboy
    date: 1907-01
    kind: joining
    begins: rsdlp-member
    tags: [anchor, youth, revolution]
    source: article
    note: He was 14.

  - id: rsdlp-member
    role: member
    of: rsdlp
    ask: {role: no}
    tags: [youth, revolution]
    source: article

  # Five arrests (the fifth stands near the end), prison and exile

  - id: arrest-may-day
    what: was arrested
    circumstance: at a May Day demonstration
    date: 1907
    as-written: during a May Day demonstration that year
    kind: arrest
    tags: [youth, exile]
    source: article
    note: >-
      His first arrest, in the year he joined the party. Known from elsewhere: in the Russian Empire
      the day was kept by either calendar, so no more than the year is certain.

  - id: arrest-student-demonstration
    what: was arrested
    circumstance: for joining in a student demonstration
    where: moscow
    date: 1910
    with: tolstoy
    kind: arrest
    tags: [youth, exile]
    source: article
    note: The students marked the death of Leo Tolstoy and called for an end to the death penalty.

  - id: prison-month
    what: was held in prison
    circumstance: after a student demonstration
    date: 1910
    as-written: released after one month in prison
    length: P1M
    kind: imprisonment
    tags: [youth, exile]
    source: article
    note: The year is that of the arrest; the article does not date the release.

  - id: arrest-lefortovo
    what: was arrested
    circumstance: as a member of the illegal organisation in Lefortovo
    date: 1911-07
    kind: arrest
    tags: [youth, exile]
    source: article

  - id: lefortovo-member
    role: member
    of: lefortovo-organisation
    ask: {role: no}
    date: 1911-07
    tags: [youth, revolution]
    source: article
    note: He was a member when he was arrested; when he became one is not told.

  - id: custody
    what: was held in custody
    circumstance: before his first deportation
    date: 1911
    as-written: held in custody for three months
    length: P3M
    kind: imprisonment
    tags: [youth, exile]
    source: article
    note: He had been arrested in July of the year, so the three months ended by October.

  - id: vologda-deportation
    what: was deported
    circumstance: after his arrest over the Lefortovo organisation
    where: vologda
    date: 1911
    as-written: held in custody for three months, then deported
    length: P3Y
    kind: deportation
    tags: [exile]
    source: article
    note: >-
      The year is reckoned: arrested in July 1911, three months in custody, then deported. He came
      back in 1914.

  - id: return-from-exile
    what: returned from his first deportation
    circumstance: before joining the Petrograd Bolshevik committee
    date: 1914
    kind: homecoming
    tags: [exile]
    source: article
    note: The First World War had broken out by then.

  - id: petrograd-committee-member
    role: member
    of: petrograd-committee
    ask: {role: no}
    date: 1914/
    as-written: returned in 1914 … and joined
    tags: [revolution]
    source: article
    note: The article dates his return and has him join in the same breath; the end is not told.

  - id: arrest-petrograd
    what: was arrested
    circumstance: after joining the Petrograd Bolshevik committee
    date: 1915-05
    kind: arrest
    tags: [exile]
    source: article

  - id: yeniseysk-sentence
    what: was sentenced to his second deportation
    where: yeniseysk
    date: 1915
    as-written: Rearrested in May 1915, he was sentenced
    length: P3Y
    length-of: sentence
    ask: {where: "To which place was Ivar Smilga to be deported by his sentence?"}
    kind: sentence
    tags: [exile]
    source: article
    note: He did not serve it out. The February Revolution of 1917 freed him.

  # 1917

  - id: freed
    what: was freed from deportation
    circumstance: before serving out the sentence
    date: 1917
    as-written: Freed as a result of the February Revolution
    kind: release
    tags: [exile, revolution]
    source: article
    note: It was the February Revolution that freed him.

  - id: return-after-deportation
    what: returned to Petrograd
    circumstance: on being freed from deportation
    date: 1917
    as-written: Freed as a result of the February Revolution, Smilga returned
    kind: return
    tags: [revolution]
    source: article

  - id: kronstadt-leader
    what: became a leading Bolshevik at a naval base
    where: kronstadt
    date: 1917
    as-written: returned to Petrograd, and became a leading figure
    with: kronstadt-bolsheviks
    tags: [revolution]
    source: article
    note: >-
      The article gives no date; it was between the February Revolution and the conference of May
      1917.

  - id: seventh-conference-delegate
    role: delegate
    of: seventh-conference
    for: kronstadt-bolsheviks
    date: 1917-05
    as-written: In May
    tags: [revolution]
    source: article
    note: >-
      He came as Kronstadt's delegate. The year is taken from the story. Known from elsewhere: by
      the Old Style calendar the conference met in April.

  - id: central-committee-entry
    what: became a member of the Central Committee
    circumstance: on the proposal of former fellow exiles
    date: 1917-05
    as-written: In May
    number: {of: Central Committee members, is: 9}
    kind: election
    begins: central-committee-1
    with: seventh-conference
    tags: [anchor, revolution]
    ask:
      number: >-
        How many members had the Central Committee to which former fellow exiles proposed Ivar
        Smilga?
    source: article
    note: >-
      He was 24. Men who had been in Siberian exile with him put him forward at the Seventh
      Conference.

  - id: central-committee-1
    role: member
    of: central-committee
    tags: [revolution, civil-war]
    source: article

  - id: lenins-ally
    what: was the most constant ally of Vladimir Lenin in urging a second revolution
    date: 1917
    as-written: During 1917
    with: lenin
    tags: [revolution]
    source: article
    note: A revolution which the Bolsheviks were to lead.

  - id: planned-demonstration
    who: []
    what: An anti-government demonstration was due to be held
    date: 1917-06-10 O.S.
    as-written: 10 June
    status: planned
    tags: [revolution]
    source: article
    note: >-
      It was called off. The article marks neither year nor calendar: Old Style is our reading, as
      the First Congress of Soviets was then sitting. New Style 23 June.

  - id: seizure-urged
    what: urged readiness to take over post office, telegraph and arsenal
    circumstance: in case a planned demonstration grew into a crisis
    date: 1917-06
    as-written: In June
    tags: [revolution]
    source: article
    note: He hoped for a crisis in which the First Congress of Soviets would take power.

  - id: congress-insists
    who: first-congress
    what: insisted that an anti-government demonstration be called off
    date: 1917-06
    as-written: In June … the First Congress of Soviets, then in sessions
    with: kerensky
    tags: [revolution]
    source: article
    note: Supporters of Kerensky's government had the upper hand in it.

  - id: resignations
    who: [lenin, smilga]
    what: offered to resign from the Central Committee
    circumstance: over the calling off of a demonstration
    date: 1917-06
    as-written: In June
    kind: resignation
    with: central-committee
    tags: [revolution]
    source: article
    note: >-
      Neither resignation was accepted, so both stayed. The committee's majority had agreed to call
      off the demonstration.

  - id: soviets-suicide
    what: accused the soviets of having committed suicide
    circumstance: at the Sixth Party Congress
    date: 1917-08
    with: sixth-congress
    tags: [revolution]
    source: article
    note: >-
      By not standing up to the government, that is; the party should now be ready to take power by
      itself. Known from elsewhere: by the Old Style calendar the congress opened in July.

  - id: danton-quoted
    what: quoted Danton on boldness to a cautious fellow Bolshevik
    date: 1917-08
    as-written: During the Sixth Congress of the Bolshevik party, in August 1917
    with: [danton, sixth-congress]
    tags: [revolution]
    source: article
    note: In a revolution, Danton held, boldness is needed three times over.

  - id: regional-congress-delegation
    what: headed the Bolshevik delegation to the Third Regional Congress of Soviets
    where: helsingfors
    date: 1917-09
    as-written: In September
    with: third-regional-congress
    tags: [revolution]
    source: article
    note: Helsingfors, today Helsinki, was the capital of Finland, still under Russian rule.

  - id: regional-committee-chairman
    role: chairman
    of: regional-committee
    date: 1917-09/
    as-written: In September
    tags: [revolution]
    source: article
    note: >-
      A post with real power: after the Kornilov affair the government had little left there. The
      end is not told.

  - id: lenin-in-hiding
    who: lenin
    what: was in hiding
    where: helsingfors
    date: 1917-09
    as-written: Lenin was then hiding in Helsingfors
    ask: {date: no, who: no}  # he hid for longer, and not he alone
    tags: [revolution]
    source: article
    note: >-
      When the Regional Congress met there. Known from elsewhere: later in the month he moved on.

  - id: lenins-letter
    who: lenin
    what: sent Ivar Smilga a long, angry letter
    date: 1917-09-27 O.S.
    as-written: 27 September
    kind: letter
    with: smilga
    tags: [revolution]
    source: article
    note: >-
      The Bolsheviks, it complained, voted resolutions when they should have been arming to
      overthrow Kerensky. The article marks neither year nor calendar: Old Style is our reading, as
      Russian works date the autumn of 1917. New Style 10 October.

  - id: return-northern-congress
    what: returned to Petrograd
    circumstance: for the Congress of Northern Region Soviets
    date: 1917-10-~15
    as-written: In mid-October
    kind: return
    with: northern-congress
    tags: [revolution]
    source: article

  - id: seizure-planned
    what: helped to plan the Bolsheviks' seizure of power
    where: petrograd
    date: 1917-10
    as-written: In mid-October, Smilga returned … and stayed to help plan
    tags: [revolution]
    source: article

  - id: sailors-order
    what: was sent back with orders to dispatch armed sailors to Petrograd
    where: finland
    date: 1917-10
    as-written: Just before the October Revolution
    number: {of: armed sailors, is: 1500}
    tags: [revolution]
    ask:
      where: To which place was Ivar Smilga sent back with orders to dispatch armed sailors?
      number: How many armed sailors was Ivar Smilga ordered to send to Petrograd?
    source: article
    note: They were a reserve in case troops from the front marched on the city.

  - id: return-from-finland
    what: returned to Petrograd
    circumstance: after the Bolsheviks' defeat in Finland
    date: 1918-01
    kind: return
    tags: [revolution]
    source: article
    note: >-
      The article has the Bolsheviks routed by then, in the short civil war out of which came an
      independent Finland.

  - id: petrograd-praesidium-member
    role: member
    of: petrograd-praesidium
    ask: {role: no}
    date: 1918
    as-written: returned to Petrograd in January 1918 … and served
    tags: [revolution]
    source: article

  - id: petrogradskaya-pravda-editor
    role: editor
    of: petrogradskaya-pravda
    date: 1918
    as-written: returned to Petrograd in January 1918 … and served
    tags: [revolution]
    source: article
    note: He was one of its editors.

  - id: brest-litovsk
    what: backed Vladimir Lenin's line on the Treaty of Brest-Litovsk
    date: 1918
    status: outside
    with: lenin
    tags: [revolution]
    note: >-
      That he always backed Lenin on whether to sign is in the article; the year is not. It is
      known from elsewhere. The treaty ended the war with Germany.

  # The civil war

  - id: political-work
    what: was assigned to political work in the Red Army
    date: [1918, 1919]
    as-written: at the start of the Russian Civil War
    with: red-army
    tags: [civil-war]
    source: article
    note: >-
      He was in Petrograd in January 1918 and on the Eastern Front early in 1919; the article says
      no more. In the end he was political commissar on every major front.

  - id: southern-front-commissar
    role: political-commissar
    of: southern-front
    as: chief political commissar
    circumstance: for the campaign against Denikin
    with: denikin
    tags: [civil-war]
    source: article
    note: The article gives no date.

  - id: imperial-colonel
    who: sergei-kamenev
    role: colonel
    of: imperial-army
    tags: [civil-war]
    source: article
    note: Before the Revolution. He is not the Kamenev of the opposition.

  - id: eastern-front-commander
    who: sergei-kamenev
    role: commander
    of: eastern-front
    date: 1919
    as-written: During the early part of 1919
    tags: [civil-war]
    # The post changed hands in that year.
    ask: {holder: Which former colonel commanded the Eastern Front against Kolchak in 1919?}
    source: article

  - id: eastern-front-commissars
    who: [smilga, lashevich, gusev]
    role: political-commissar
    of: eastern-front
    ask:
      holder: >-
        Name one of the three political commissars who served on the Eastern Front against Kolchak
        early in 1919.
    date: 1919
    as-written: During the early part of 1919
    with: kolchak
    tags: [civil-war]
    source: article
    note: The front faced the army of Admiral Kolchak.

  - id: vatzetis-commander
    who: vatzetis
    role: commander-in-chief
    of: red-army
    date: 1919
    as-written: During the early part of 1919
    tags: [civil-war]
    # The post changed hands in that year.
    ask:
      holder: >-
        Who was commander in chief of the Red Army when Ivar Smilga proposed another for the post in
        1919?
    source: article

  - id: trotsky-commissar
    who: trotsky
    role: peoples-commissar
    of: war-commissariat
    ask: {holder: Who was People's Commissar for War in the dispute over strategy of 1919?}
    date: 1919
    as-written: During the early part of 1919
    tags: [civil-war]
    source: article
    note: He was People's Commissar for War.

  - id: vatzetis-halt
    who: vatzetis
    what: wanted to halt operations once Kolchak was driven beyond the Urals
    date: 1919
    as-written: During the early part of 1919
    with: [kolchak, trotsky]
    tags: [civil-war]
    source: article
    note: He would not risk a pursuit into Siberia. Trotsky took his side.

  - id: offensive-insisted
    who: [smilga, lashevich, sergei-kamenev]
    what: insisted on continuing the offensive against Kolchak
    date: 1919
    as-written: During the early part of 1919
    with: [gusev, kolchak, vatzetis]
    tags: [civil-war]
    source: article
    note: The offensive succeeded beyond all expectation.

  - id: sides-with-stalin
    what: sided with Joseph Stalin against Leon Trotsky
    circumstance: in a conflict over how to conduct the civil war
    date: 1919
    as-written: During the early part of 1919
    with: [stalin, trotsky]
    tags: [civil-war]
    source: article
    note: Years later Smilga was to stand with Trotsky against Stalin.

  - id: pur-head
    role: head
    of: pur
    date: 1919-05/
    as-written: In May
    tags: [anchor, civil-war]
    source: article
    note: The year is taken from the story; the end is not told.

  - id: kamenev-proposed
    what: proposed Sergei Kamenev in place of Vatzetis as commander in chief
    date: 1919
    as-written: In May … he proposed
    with: [sergei-kamenev, vatzetis, stalin, trotsky]
    tags: [civil-war]
    source: article
    note: >-
      Stalin supported it, Trotsky advised against it. Some time between his appointment in May and
      July 1919.

  - id: trotsky-overruled
    who: lenin
    what: overruled Trotsky in a dispute over the Red Army's command
    date: 1919
    as-written: After Lenin had overruled Trotsky, in July 1919
    with: trotsky
    tags: [civil-war]
    source: article
    note: >-
      By July. The dispute was whether Sergei Kamenev should take Vatzetis's place; the article
      does not say in so many words that he then did.

  - id: revolutionary-council-entry
    who: [smilga, gusev, sergei-kamenev]
    what: joined the Revolutionary Council of War
    date: 1919-07
    number: {of: members, is: 6}
    begins: revolutionary-council-members
    with: trotsky
    tags: [civil-war]
    ask:
      number: >-
        How many members had the Revolutionary Council of War that Ivar Smilga, Gusev and Sergei
        Kamenev joined?
    source: article
    note: Trotsky already sat on it.

  - id: revolutionary-council-members
    who: [smilga, gusev, sergei-kamenev]
    role: member
    of: revolutionary-council-of-war
    tags: [civil-war]
    source: article

  - id: revolutionary-council-trotsky
    who: trotsky
    role: member
    of: revolutionary-council-of-war
    date: 1919-07
    ask: {role: no}  # he presided over it, which the article does not say
    as-written: joined Trotsky on the six-member Revolutionary Council of War
    tags: [civil-war]
    source: article

  - id: western-council-head
    role: head
    of: western-revolutionary-council
    date: 1920
    tags: [civil-war]
    source: article
    note: During the war between Russia and Poland.

  - id: western-front-commander
    who: tukhachevsky
    role: commander
    of: western-front
    date: 1920
    tags: [civil-war]
    # The post changed hands in that year.
    ask: {holder: Who commanded the Western Front when the Red Army came up to Warsaw in 1920?}
    source: article

  - id: warsaw-resistance
    who: red-army
    what: met unexpectedly strong resistance
    circumstance: in the war between Russia and Poland
    where: warsaw
    date: 1920
    tags: [civil-war]
    source: article
    note: It had come as far as the outskirts of the city.

  - id: northward-order
    who: tukhachevsky
    what: ordered the Southwestern Front to wheel north
    date: 1920
    with: southwestern-front
    tags: [civil-war]
    source: article
    note: The Red Army had met strong resistance outside Warsaw.

  - id: southwestern-front-commissar
    who: stalin
    role: political-commissar
    of: southwestern-front
    ask:
      holder: Which political commissar of the Southwestern Front refused to turn it north in 1920?
    date: 1920
    tags: [civil-war]
    source: article

  - id: stalin-refuses
    who: stalin
    what: refused to turn the Southwestern Front away
    where: lwow
    date: 1920
    with: [tukhachevsky, southwestern-front]
    tags: [civil-war]
    ask:
      where: >-
        Which city did Joseph Stalin prefer to capture when ordered to turn the Southwestern Front
        northwards?
    source: article
    note: Told to turn northwards, he preferred to capture Lwow, today Lviv.

  - id: caucasus-front-commissar
    role: political-commissar
    of: caucasus-front
    ask: {holder: Who was appointed political commissar on the Caucasus Front in January 1921?}
    date: 1921-01/
    tags: [civil-war]
    source: article
    note: The article tells this before the events of 1919. The end is not told.

  - id: caucasian-labour-army-head
    role: head
    of: caucasian-labour-army
    date: 1921-01/
    tags: [civil-war, economy]
    source: article
    note: The end is not told.

  - id: secret-session
    who: tenth-congress
    what: held a secret session on why the war had been lost
    date: 1921-03
    tags: [civil-war]
    source: article
    note: The war with Poland.

  - id: stalins-charge
    who: stalin
    what: accused Ivar Smilga of misleading the Central Committee about taking Warsaw
    circumstance: at a secret session of a party congress
    date: 1921-03
    status: attributed
    according-to: trotsky
    with: [smilga, tenth-congress, central-committee]
    tags: [civil-war]
    source: article
    note: >-
      Smilga was said to have promised the city by a fixed day. Trotsky writes that he objected on
      the spot: the promise had been no more than a hope.

  - id: central-committee-dropped
    what: was dropped from the Central Committee
    date: 1921-03
    kind: removal
    ends: central-committee-1
    tags: [civil-war]
    source: article
    note: The end of his first term. He came back as a full member in December 1925.

  # The economy and the opposition

  - id: fuel-head
    role: head
    of: fuel-directorate
    as-written: Soon afterwards
    ask: {holder: Who was appointed head of the Main Directorate for Fuel soon after March 1921?}
    tags: [economy]
    source: article
    note: Soon after March 1921; the article is no more exact.

  - id: vesenkha-vice-chairman
    role: vice-chairman
    of: vesenkha
    date: 1921/1928
    status: disputed
    tags: [economy]
    source: article
    note: >-
      The article contradicts itself: it lets this post run to 1928, yet has him dismissed in June
      1927 and deported after his expulsion from the party in December 1927.

  - id: gosplan-vice-chairman
    role: vice-chairman
    of: gosplan
    date: 1924/1926
    tags: [economy]
    source: article

  - id: autobiography
    what: wrote an autobiographical essay
    circumstance: for a biographical encyclopaedia
    date: 1924
    tags: [works]
    source: article
    note: >-
      Told only in the article's references: the encyclopaedia came out in Moscow for the tenth
      anniversary of the Bolshevik Revolution.

  - id: trotsky-left-opposition
    who: trotsky
    role: leader
    of: left-opposition
    ask: {body: no}  # he led much else
    tags: [opposition]
    source: article
    note: After the civil war; the article gives no dates.

  - id: left-opposition-supporter
    role: supporter
    of: left-opposition
    as: prominent supporter
    date: 1925/
    as-written: From 1925
    tags: [opposition]
    source: article
    note: The lead calls him a member. He gave up his support in July 1929.

  - id: stalins-complaint
    who: stalin
    what: denounced Ivar Smilga as a sham economic leader
    date: 1925-08
    with: [smilga, gosplan]
    tags: [opposition, economy]
    source: article
    note: >-
      He complained of the influence that Smilga had in Gosplan. The article tells it after the
      election of December 1925, which came later.

  - id: central-committee-return
    what: became a member of the Central Committee
    circumstance: as one of a few oppositionists elected
    date: 1925-12
    number: {of: oppositionists, is: 6, about: yes}
    kind: election
    begins: central-committee-2
    tags: [opposition]
    ask:
      number: >-
        About how many oppositionists, Ivar Smilga among them, were elected full members of the
        Central Committee?
    source: article
    note: >-
      A full member, as only half a dozen of the opposition were. His first term had ended in March
      1921.

  - id: central-committee-2
    role: member
    of: central-committee
    as: full member
    tags: [opposition]
    source: article

  - id: khabarovsk-transfer
    what: was dismissed and transferred away
    where: khabarovsk
    date: 1927-06
    ask: {where: "To which place was Ivar Smilga transferred when he was dismissed?"}
    kind: dismissal
    tags: [opposition]
    source: article
    note: >-
      The article does not say from what he was dismissed, and puts Khabarovsk in Siberia. A crowd
      at the railway saw him off.

  - id: railway-demonstration
    who: []
    what: A crowd came together at the railway in solidarity with Ivar Smilga
    date: 1927
    as-written: His departure was the occasion
    number: {of: people, is: 1000, about: yes}
    with: smilga
    tags: [opposition]
    ask:
      number: About how many people gathered at the railway when Ivar Smilga was sent away?
    source: article
    note: >-
      The last public demonstration against Stalin's regime. He had been dismissed in June; the day
      he left is not told.

  - id: central-committee-expulsion
    what: was expelled from the Central Committee
    date: 1927-11-14
    kind: expulsion
    ends: central-committee-2
    tags: [anchor, opposition]
    source: article
    note: The end of his second term; the first had ended in March 1921, when he was dropped.

  - id: party-expulsion
    what: was expelled from the Communist Party
    date: 1927-12
    as-written: in December
    kind: expulsion
    ends: communist-party-1
    tags: [opposition]
    source: article
    note: The Central Committee had expelled him the month before.

  - id: communist-party-1
    role: member
    of: communist-party
    ask: {role: no}
    tags: [opposition]
    source: article
    note: >-
      The party he had joined as a schoolboy under its earlier name. He was a member again from
      1930.

  - id: siberia-deportation
    what: was banished to a remote area
    circumstance: after his expulsion from the Communist Party
    where: siberia
    date: "[1927-12..1929-07]"
    as-written: expelled from the communist party in December, and deported
    ask:
      where: >-
        To which place was Ivar Smilga banished after his expulsion from the Communist Party?
    kind: deportation
    tags: [opposition, exile]
    source: article
    note: >-
      No date of its own: after his expulsion in December 1927, and before July 1929, when other
      deportees followed his example.

  - id: renunciation
    who: [smilga, preobrazhensky, radek]
    what: renounced their support for the Left Opposition
    date: 1929-07
    number: {of: other deportees, is: 400, about: yes}
    ends: left-opposition-supporter
    tags: [opposition]
    ask:
      number: >-
        About how many other deportees followed Ivar Smilga, Preobrazhensky and Radek in renouncing
        the Left Opposition?
    source: article
    note: >-
      Stalin, they argued, was carrying out much of what the Left had asked for, and the Soviet
      state was in danger from without and within.

  - id: party-readmission
    what: regained his membership of the Communist Party
    date: 1930
    kind: readmission
    begins: communist-party-2
    tags: [opposition]
    source: article

  - id: communist-party-2
    role: member
    of: communist-party
    ask: {role: no}
    tags: [opposition]
    source: article
    note: When this second membership ended is not told.

  - id: economic-work
    what: was permitted to work in the economy again
    date: 1930
    tags: [economy]
    source: article

  - id: bloc-created
    who: [trotsky, zinoviev, lev-kamenev]
    what: created a secret opposition bloc
    date: 1932
    tags: [opposition]
    source: article
    note: >-
      Trotsky's letters later bore out that there was a secret alliance; of terrorism they show
      nothing. The article says only Kamenev: this is Lev, not Sergei, the former colonel.

  - id: bloc-member
    role: member
    of: secret-bloc
    status: attributed
    according-to: broue
    tags: [opposition]
    source: article
    note: The historian Pierre Broué suspected it; it is not proven.

  # The purge

  - id: kirov-killed
    who: kirov
    what: was assassinated
    circumstance: before the last arrest of Ivar Smilga
    kind: death
    tags: [purge]
    source: article
    note: The article does not date it; the arrest of January 1935 came in its wake.

  - id: arrest-last
    what: was arrested
    circumstance: after his readmission to the Communist Party
    date: [1935-01-01, 1935-01-02]
    as-written: on the night of 1–2 January 1935
    kind: arrest
    with: kirov
    tags: [anchor, purge]
    source: article
    note: In the wake of the assassination of Sergei Kirov.

  - id: prison-sentence
    what: was sentenced to imprisonment
    date: 1935
    as-written: arrested on the night of 1–2 January 1935 … and sentenced
    length: P5Y
    length-of: sentence
    kind: sentence
    tags: [purge]
    source: article
    note: He did not live to the end of it.

  - id: verkhneuralsk-isolator
    what: was held in an isolator
    where: verkhneuralsk
    date: "[1935..1938]"
    as-written: He was held for months
    kind: imprisonment
    tags: [purge]
    source: article
    note: For months, after his sentence; the article does not say which.

  - id: zinovievs-testimony
    who: zinoviev
    what: named Ivar Smilga as implicated in a terrorist centre
    circumstance: as the lead defendant at a show trial
    where: moscow
    date: 1936-08
    with: smilga
    tags: [purge]
    source: article
    note: >-
      At the first of three such trials, about a "Trotskyite-Zinovievite Terrorist Centre". Smilga
      was never tried in public, unlike almost all the eminent Old Bolsheviks who were named there;
      the article takes it for a sign that the NKVD had not broken him.

  - id: death
    what: died
    kind: death
    claims:
      - {id: lead, date: 1938-01-10, source: article, where: lead}
      - {id: body, date: 1938-02, source: article, where: body, what: was shot}
      - {id: link, date: 1937, source: article, where: last link}
    tags: [anchor, purge]
    note: >-
      The article contradicts itself three times over: its lead says 10 January 1938, its text has
      him shot in February 1938, and the title of its last link ends his life in 1937.

  - id: rehabilitation
    what: was rehabilitated
    circumstance: after his death
    date: 1987
    as-written: posthumously rehabilitated in 1987
    tags: [purge, posthumous]
    source: article

  # What others said of him

  - id: nobel-technicians
    what: was responsible for the execution of technicians of the Nobel company
    status: attributed
    according-to: ipatieff
    tags: [civil-war]
    source: article
    note: >-
      They had worked for the former Nobel company and died during the civil war. The article names
      its witness only in the references.

  - id: vesenkha-head-wish
    what: should have been appointed to head Vesenkha
    status: attributed
    according-to: ipatieff
    with: vesenkha
    tags: [economy]
    source: article
    note: >-
      He never was. The scientist, who worked in Russia in the 1920s and had no cause to praise
      him, found him frank, fearless and well above the rest of its praesidium.

  - id: serges-portrait
    what: looked like an unremarkable, fair-haired, bespectacled armchair intellectual
    status: attributed
    according-to: serge
    tags: [opposition]
    source: article
    note: Serge, too, was a supporter of the Left Opposition.

"""###
    ),
    (
      file: "built-in/marie-curie.yaml",
      text: ###"""
# The life of Marie Curie (1867–1934), a chronicle for Annals.
#
# Written from general knowledge; `source` names a book in which each date can be looked up.
annals: 1
id: marie-curie
title: Marie Curie
subject: marie
language: en
calendar: gregorian

people:
  marie:
    name: Marie Curie
    aliases: [Maria Skłodowska, Marie Skłodowska Curie, Maria Skłodowska-Curie, Madame Curie]
  pierre: {name: Pierre Curie, is: husband of Marie Curie}
  mother: {name: Bronisława Skłodowska, is: mother of Marie Curie, aliases: [Bronislawa Sklodowska]}
  irene: {name: Irène Joliot-Curie, aliases: [Irène Curie, Irene Joliot-Curie]}
  eve: {name: Ève Curie, is: younger daughter of Marie Curie, aliases: [Eve Curie]}
  becquerel: {name: Henri Becquerel, aliases: [Becquerel]}
  harding: {name: Warren G. Harding, aliases: [President Harding, Warren Harding]}

organisations:
  sorbonne: {name: the Sorbonne, sort: school, aliases: [University of Paris, La Sorbonne]}
  radium-institute:
    name: the Radium Institute in Paris
    aliases: [Radium Institute, Institut du radium, Curie Institute]
  sevres:
    name: the teachers' college at Sèvres
    aliases: [École normale supérieure de Sèvres, École normale de Sèvres]
  red-cross-radiology:
    name: the radiological service of the French Red Cross
    aliases: [Red Cross radiology service, radiological service of the Red Cross]
  academy-of-sciences: {name: the Academy of Sciences, aliases: [Académie des sciences]}

roles:
  director: {name: director, preposition: of, aliases: [head]}
  professor: {name: professor, preposition: at}
  lecturer: {name: lecturer, preposition: at, aliases: [chargée de cours]}
  teacher: {name: physics teacher, preposition: at, aliases: [teacher, teacher of physics]}

places:
  warsaw: {name: Warsaw, aliases: [Warszawa]}
  paris: {name: Paris}
  sceaux: {name: Sceaux}
  brussels: {name: Brussels, aliases: [Bruxelles]}
  stockholm: {name: Stockholm}
  washington: {name: Washington, aliases: ["Washington, D.C."]}
  passy: {name: Passy, aliases: [Sancellemoz]}

sources:
  eve-curie: {title: Madame Curie, author: Ève Curie}
  quinn: {title: "Marie Curie: A Life", author: Susan Quinn}
  nobel: {title: Nobel Prize facts, publisher: Nobel Foundation}

events:
  - {id: birth, what: was born, date: 1867-11-07, where: warsaw, kind: birth, source: eve-curie}
  - {id: mother-dies, who: mother, what: died of tuberculosis, date: 1878-05, kind: death,
     source: eve-curie}
  - {id: gymnasium, what: finished school with a gold medal, date: 1883-06-12, source: eve-curie}
  - {id: governess, what: began to work as a governess in the country, date: 1886-01,
     source: eve-curie, note: With her wages she helped her sister to study medicine.}
  - {id: paris, what: moved to France to study, date: 1891-11, where: paris, source: eve-curie,
     tags: anchor, ask: {where: In which city did Marie Curie settle when she moved to France to study?}}
  - {id: physics-degree, what: came first in the examination for the degree in physics, date: 1893-07,
     source: eve-curie, kind: degree}
  - {id: mathematics-degree, what: took her degree in mathematics, date: 1894-07, source: eve-curie,
     kind: degree, note: She came second.}
  - {id: meets-pierre, what: met her future husband, date: 1894-21, with: pierre,
     source: eve-curie}
  - {id: wedding, what: got married, with: pierre, date: 1895-07-26, where: sceaux,
     source: eve-curie, tags: anchor, note: They spent the summer on bicycles.}
  - {id: irene-born, who: irene, what: was born, date: 1897-09-12, kind: birth, source: eve-curie}
  - {id: polonium, what: announced the discovery of polonium, with: pierre, date: 1898-07-18,
     kind: discovery, source: quinn, note: It is named after Poland.}
  - {id: radium, what: announced the discovery of radium, with: pierre, date: 1898-12-26,
     kind: discovery, source: quinn, tags: anchor}
  - {id: sevres-teacher, role: teacher, of: sevres, date: 1900/1906, source: eve-curie}
  - {id: doctorate, what: defended her doctoral thesis, date: 1903-06-25, source: eve-curie,
     where: paris}
  - {id: nobel-physics, what: was awarded a share of the Nobel Prize in Physics,
     with: [pierre, becquerel], date: 1903, kind: prize, source: nobel, tags: anchor,
     note: The other half went to Henri Becquerel.}
  - {id: eve-born, who: eve, what: was born, date: 1904-12-06, kind: birth, source: eve-curie}
  - {id: pierre-dies, who: pierre, what: was killed by a horse-drawn wagon, date: 1906-04-19,
     where: paris, kind: death, source: eve-curie}
  - {id: lecturer, role: lecturer, of: sorbonne, date: 1906-05/1908, source: eve-curie,
     note: She was given the teaching of her late husband.}
  - {id: first-lecture, what: "gave her first lecture as her husband's successor",
     date: 1906-11-05, source: eve-curie, with: pierre,
     note: "She began where he had left off, in the middle of a sentence, it is told."}
  - {id: professor, role: professor, of: sorbonne, date: 1908/1934-07-04, source: eve-curie,
     note: She was the first woman to hold a chair there.}
  - {id: metallic-radium, what: isolated radium as a metal, date: 1910, source: quinn,
     note: Together with André Debierne.}
  - {id: academy-vote, what: narrowly lost a vote for a seat in the Academy of Sciences,
     with: academy-of-sciences, date: 1911-01-23, source: quinn}
  - {id: solvay, what: took part in the first Solvay Conference, date: 1911-10-30/1911-11-03,
     where: brussels, source: quinn}
  - {id: nobel-chemistry, what: was awarded the Nobel Prize in Chemistry, date: 1911, kind: prize,
     source: nobel, tags: anchor, note: Nobody before her had been given two.}
  - {id: director, role: director, of: radium-institute, date: 1914/1934-07-04, source: quinn}
  - {id: red-cross, role: director, of: red-cross-radiology, date: 1914/, source: quinn,
     note: Her X-ray vans were called petites Curies.}
  - {id: america, what: was given a gram of radium by the president of the United States,
     with: harding, date: 1921-05-20, where: washington, source: eve-curie}
  - {id: academy-of-medicine, what: was elected to the Academy of Medicine, date: 1922-02-07,
     source: eve-curie}
  - {id: warsaw-institute, what: opened the Radium Institute of her native country, date: 1932-05-29,
     where: warsaw, source: eve-curie}
  - {id: death, what: died of aplastic anaemia, date: 1934-07-04, where: passy, kind: death,
     source: eve-curie, note: In the sanatorium of Sancellemoz.}
  - {id: pantheon, what: was reburied in the Panthéon, date: 1995-04-20, where: paris, ask: {where: no},
     with: pierre, source: quinn, tags: posthumous}

"""###
    ),
    (
      file: "built-in/meanwhile.yaml",
      text: ###"""
# Across lives: who held which office while something happened to another. A recipe for Annals.
#
# Two or more chronicles in one recipe: beside their own cards there are exercises that reach from one
# life into the other. Each is asked only where every choice of possible days gives the same answer.
annals: 1
deck: meanwhile
title: Meanwhile, elsewhere
chronicles: [ivar-smilga, marie-curie, us-presidents]

select:
  - {from: 1867, to: 1938, tags: anchor}
  - {from: 1867, to: 1938, kinds: [holder, role, start]}

precision: year
limits: {new: 5}

"""###
    ),
    (
      file: "built-in/turning-points.yaml",
      text: ###"""
# Turning points: the frame of every shipped life, asked to the year. A recipe for Annals.
#
# A recipe draws cards from chronicles; they keep their ids, so that what you learn here you know there.
annals: 1
deck: turning-points
title: Turning points
chronicles: [ivar-smilga, marie-curie, us-presidents, hannibal]

# A card belongs to the deck if it meets every condition of one of these.
select:
  - {tags: anchor, kinds: [when, start, what]}

# The year is enough for a frame; what the chronicle knows less exactly is asked as it knows it.
precision: year

limits: {new: 5}

wordings:
  when: ["{question}", "Put a year to this: {event}."]

"""###
    ),
    (
      file: "built-in/us-presidents.yaml",
      text: ###"""
# The presidents and vice-presidents of the United States from 1789 to 1901, a chronicle for Annals.
#
# An office rather than a life: handovers, deaths in office, vacancies of the vice-presidency, a
# president with two terms (Grover Cleveland) and namesakes (two Adamses, two Harrisons, two Johnsons).
#
# Written from general knowledge; `source` names where each date can be looked up.
#   · A term begins and ends on the day of handing over, then 4 March; who died in office ended it
#     on that day, and his successor's term begins there, though he took the oath a little later.
#   · All dates are Gregorian: George Washington's birthday is the one that he kept after 1752.
annals: 1
id: us-presidents
title: Presidents of the United States, 1789–1901
language: en
calendar: gregorian
# There is but one body, and who is in the list was president or vice-president: no questions.
ask: {body: no, role: no}

people:
  washington: {name: George Washington}
  john-adams: {name: John Adams}
  jefferson: {name: Thomas Jefferson}
  madison: {name: James Madison}
  monroe: {name: James Monroe}
  john-quincy-adams:
    {name: John Quincy Adams, is: the second president's son, aliases: [J. Q. Adams, J.Q. Adams]}
  jackson: {name: Andrew Jackson}
  van-buren: {name: Martin Van Buren}
  william-henry-harrison:
    {name: William Henry Harrison, is: the elder of the two, aliases: [W. H. Harrison]}
  tyler: {name: John Tyler}
  polk: {name: James K. Polk, aliases: [James Polk, James Knox Polk]}
  taylor: {name: Zachary Taylor}
  fillmore: {name: Millard Fillmore}
  pierce: {name: Franklin Pierce}
  buchanan: {name: James Buchanan}
  lincoln: {name: Abraham Lincoln}
  andrew-johnson: {name: Andrew Johnson}
  grant: {name: Ulysses S. Grant, aliases: [Ulysses Grant, Ulysses Simpson Grant]}
  hayes: {name: Rutherford B. Hayes, aliases: [Rutherford Hayes, Rutherford Birchard Hayes]}
  garfield: {name: James A. Garfield, aliases: [James Garfield, James Abram Garfield]}
  arthur: {name: Chester A. Arthur, aliases: [Chester Arthur, Chester Alan Arthur]}
  cleveland: {name: Grover Cleveland}
  benjamin-harrison: {name: Benjamin Harrison}
  mckinley: {name: William McKinley}
  theodore-roosevelt: {name: Theodore Roosevelt, aliases: [Teddy Roosevelt]}
  burr: {name: Aaron Burr}
  george-clinton: {name: George Clinton}
  gerry: {name: Elbridge Gerry}
  tompkins: {name: Daniel D. Tompkins, aliases: [Daniel Tompkins]}
  calhoun: {name: John C. Calhoun, aliases: [John Calhoun]}
  richard-johnson:
    {name: Richard M. Johnson, is: vice-president under Van Buren, aliases: [Richard Johnson]}
  dallas: {name: George M. Dallas, aliases: [George Dallas]}
  king: {name: William R. King, aliases: [William King]}
  breckinridge: {name: John C. Breckinridge, aliases: [John Breckinridge]}
  hamlin: {name: Hannibal Hamlin}
  colfax: {name: Schuyler Colfax}
  henry-wilson: {name: Henry Wilson}
  wheeler: {name: William A. Wheeler, aliases: [William Wheeler]}
  hendricks: {name: Thomas A. Hendricks, aliases: [Thomas Hendricks]}
  morton: {name: Levi P. Morton, aliases: [Levi Morton]}
  stevenson: {name: Adlai Stevenson}
  hobart: {name: Garret Hobart}
  hamilton: {name: Alexander Hamilton}
  folsom: {name: Frances Folsom}

organisations:
  united-states: {name: the United States, aliases: [USA, United States of America, US, U.S.]}
  house: {name: the House of Representatives}
  senate: {name: the Senate}

roles:
  president: {name: president}
  vice-president: {name: vice-president}

places:
  washington-dc: {name: Washington, aliases: ["Washington, D.C.", Washington DC]}
  fords-theatre: {name: Ford's Theatre, aliases: [Ford Theatre, Ford's Theater], preposition: at, in: washington-dc}
  weehawken: {name: Weehawken}
  paris: {name: Paris}
  gettysburg: {name: Gettysburg}
  charleston: {name: Charleston}
  buffalo: {name: Buffalo}
  havana: {name: Havana}
  new-york: {name: New York, aliases: [New York City]}

sources:
  congress: {title: Biographical Directory of the United States Congress}
  senate: {title: Vice Presidents of the United States, publisher: Senate Historical Office}
  archives: {title: Milestone Documents, publisher: National Archives}
  histories: {title: any history of the United States}

events:
  # Presidents.
  - {id: president-washington, who: washington, role: president, of: united-states, date: 1789-04-30/1797-03-04, source: congress}
  - {id: president-john-adams, who: john-adams, role: president, of: united-states, date: 1797-03-04/1801-03-04, source: congress}
  - {id: president-jefferson, who: jefferson, role: president, of: united-states, date: 1801-03-04/1809-03-04, source: congress}
  - {id: president-madison, who: madison, role: president, of: united-states, date: 1809-03-04/1817-03-04, source: congress}
  - {id: president-monroe, who: monroe, role: president, of: united-states, date: 1817-03-04/1825-03-04, source: congress}
  - {id: president-john-quincy-adams, who: john-quincy-adams, role: president, of: united-states, date: 1825-03-04/1829-03-04, source: congress}
  - {id: president-jackson, who: jackson, role: president, of: united-states, date: 1829-03-04/1837-03-04, source: congress}
  - {id: president-van-buren, who: van-buren, role: president, of: united-states, date: 1837-03-04/1841-03-04, source: congress}
  - {id: president-william-henry-harrison, who: william-henry-harrison, role: president, of: united-states, date: 1841-03-04/1841-04-04, source: congress,
     note: "The shortest presidency: 31 days."}
  - {id: president-tyler, who: tyler, role: president, of: united-states, date: 1841-04-04/1845-03-04, source: congress,
     note: "The first to succeed on a president's death; he took the oath on 6 April."}
  - {id: president-polk, who: polk, role: president, of: united-states, date: 1845-03-04/1849-03-04, source: congress}
  - {id: president-taylor, who: taylor, role: president, of: united-states, date: 1849-03-04/1850-07-09, source: congress,
     note: "4 March was a Sunday, so he took the oath on the 5th; the term had begun."}
  - {id: president-fillmore, who: fillmore, role: president, of: united-states, date: 1850-07-09/1853-03-04, source: congress,
     note: "He took the oath on the day after Taylor's death."}
  - {id: president-pierce, who: pierce, role: president, of: united-states, date: 1853-03-04/1857-03-04, source: congress}
  - {id: president-buchanan, who: buchanan, role: president, of: united-states, date: 1857-03-04/1861-03-04, source: congress}
  - {id: president-lincoln, who: lincoln, role: president, of: united-states, date: 1861-03-04/1865-04-15, source: congress}
  - {id: president-andrew-johnson, who: andrew-johnson, role: president, of: united-states, date: 1865-04-15/1869-03-04, source: congress}
  - {id: president-grant, who: grant, role: president, of: united-states, date: 1869-03-04/1877-03-04, source: congress}
  - {id: president-hayes, who: hayes, role: president, of: united-states, date: 1877-03-04/1881-03-04, source: congress}
  - {id: president-garfield, who: garfield, role: president, of: united-states, date: 1881-03-04/1881-09-19, source: congress}
  - {id: president-arthur, who: arthur, role: president, of: united-states, date: 1881-09-19/1885-03-04, source: congress}
  - {id: president-cleveland, who: cleveland, role: president, of: united-states, date: 1885-03-04/1889-03-04, source: congress}
  - {id: president-benjamin-harrison, who: benjamin-harrison, role: president, of: united-states, date: 1889-03-04/1893-03-04, source: congress}
  - {id: president-cleveland-2, who: cleveland, role: president, of: united-states, date: 1893-03-04/1897-03-04, source: congress}
  - {id: president-mckinley, who: mckinley, role: president, of: united-states, date: 1897-03-04/1901-09-14, source: congress}
  - {id: president-theodore-roosevelt, who: theodore-roosevelt, role: president, of: united-states, date: 1901-09-14/1909-03-04, source: congress}

  # Vice-presidents: a vacancy was not filled until the next election.
  - {id: vice-president-john-adams, who: john-adams, role: vice-president, of: united-states,
     date: 1789-04-21/1797-03-04, source: senate}
  - {id: vice-president-jefferson, who: jefferson, role: vice-president, of: united-states,
     date: 1797-03-04/1801-03-04, source: senate}
  - {id: vice-president-burr, who: burr, role: vice-president, of: united-states,
     date: 1801-03-04/1805-03-04, source: senate}
  - {id: vice-president-george-clinton, who: george-clinton, role: vice-president, of: united-states,
     date: 1805-03-04/1812-04-20, source: senate}
  - {id: vice-president-gerry, who: gerry, role: vice-president, of: united-states,
     date: 1813-03-04/1814-11-23, source: senate}
  - {id: vice-president-tompkins, who: tompkins, role: vice-president, of: united-states,
     date: 1817-03-04/1825-03-04, source: senate}
  - {id: vice-president-calhoun, who: calhoun, role: vice-president, of: united-states,
     date: 1825-03-04/1832-12-28, source: senate}
  - {id: vice-president-van-buren, who: van-buren, role: vice-president, of: united-states,
     date: 1833-03-04/1837-03-04, source: senate}
  - {id: vice-president-richard-johnson, who: richard-johnson, role: vice-president, of: united-states,
     date: 1837-03-04/1841-03-04, source: senate}
  - {id: vice-president-tyler, who: tyler, role: vice-president, of: united-states,
     date: 1841-03-04/1841-04-04, source: senate}
  - {id: vice-president-dallas, who: dallas, role: vice-president, of: united-states,
     date: 1845-03-04/1849-03-04, source: senate}
  - {id: vice-president-fillmore, who: fillmore, role: vice-president, of: united-states,
     date: 1849-03-04/1850-07-09, source: senate}
  - {id: vice-president-king, who: king, role: vice-president, of: united-states,
     date: 1853-03-04/1853-04-18, source: senate}
  - {id: vice-president-breckinridge, who: breckinridge, role: vice-president, of: united-states,
     date: 1857-03-04/1861-03-04, source: senate}
  - {id: vice-president-hamlin, who: hamlin, role: vice-president, of: united-states,
     date: 1861-03-04/1865-03-04, source: senate}
  - {id: vice-president-andrew-johnson, who: andrew-johnson, role: vice-president, of: united-states,
     date: 1865-03-04/1865-04-15, source: senate}
  - {id: vice-president-colfax, who: colfax, role: vice-president, of: united-states,
     date: 1869-03-04/1873-03-04, source: senate}
  - {id: vice-president-henry-wilson, who: henry-wilson, role: vice-president, of: united-states,
     date: 1873-03-04/1875-11-22, source: senate}
  - {id: vice-president-wheeler, who: wheeler, role: vice-president, of: united-states,
     date: 1877-03-04/1881-03-04, source: senate}
  - {id: vice-president-arthur, who: arthur, role: vice-president, of: united-states,
     date: 1881-03-04/1881-09-19, source: senate}
  - {id: vice-president-hendricks, who: hendricks, role: vice-president, of: united-states,
     date: 1885-03-04/1885-11-25, source: senate}
  - {id: vice-president-morton, who: morton, role: vice-president, of: united-states,
     date: 1889-03-04/1893-03-04, source: senate}
  - {id: vice-president-stevenson, who: stevenson, role: vice-president, of: united-states,
     date: 1893-03-04/1897-03-04, source: senate}
  - {id: vice-president-hobart, who: hobart, role: vice-president, of: united-states,
     date: 1897-03-04/1899-11-21, source: senate}
  - {id: vice-president-theodore-roosevelt, who: theodore-roosevelt, role: vice-president, of: united-states,
     date: 1901-03-04/1901-09-14, source: senate}

  # Births and deaths of the presidents.
  - {id: birth-washington, who: washington, what: was born, date: 1732-02-22, kind: birth, tags: life, source: congress}
  - {id: birth-john-adams, who: john-adams, what: was born, date: 1735-10-30, kind: birth, tags: life, source: congress}
  - {id: birth-jefferson, who: jefferson, what: was born, date: 1743-04-13, kind: birth, tags: life, source: congress}
  - {id: birth-madison, who: madison, what: was born, date: 1751-03-16, kind: birth, tags: life, source: congress}
  - {id: birth-monroe, who: monroe, what: was born, date: 1758-04-28, kind: birth, tags: life, source: congress}
  - {id: birth-john-quincy-adams, who: john-quincy-adams, what: was born, date: 1767-07-11, kind: birth, tags: life, source: congress}
  - {id: birth-jackson, who: jackson, what: was born, date: 1767-03-15, kind: birth, tags: life, source: congress}
  - {id: birth-van-buren, who: van-buren, what: was born, date: 1782-12-05, kind: birth, tags: life, source: congress}
  - {id: birth-william-henry-harrison, who: william-henry-harrison, what: was born, date: 1773-02-09, kind: birth, tags: life, source: congress}
  - {id: birth-tyler, who: tyler, what: was born, date: 1790-03-29, kind: birth, tags: life, source: congress}
  - {id: birth-polk, who: polk, what: was born, date: 1795-11-02, kind: birth, tags: life, source: congress}
  - {id: birth-taylor, who: taylor, what: was born, date: 1784-11-24, kind: birth, tags: life, source: congress}
  - {id: birth-fillmore, who: fillmore, what: was born, date: 1800-01-07, kind: birth, tags: life, source: congress}
  - {id: birth-pierce, who: pierce, what: was born, date: 1804-11-23, kind: birth, tags: life, source: congress}
  - {id: birth-buchanan, who: buchanan, what: was born, date: 1791-04-23, kind: birth, tags: life, source: congress}
  - {id: birth-lincoln, who: lincoln, what: was born, date: 1809-02-12, kind: birth, tags: life, source: congress}
  - {id: birth-andrew-johnson, who: andrew-johnson, what: was born, date: 1808-12-29, kind: birth, tags: life, source: congress}
  - {id: birth-grant, who: grant, what: was born, date: 1822-04-27, kind: birth, tags: life, source: congress}
  - {id: birth-hayes, who: hayes, what: was born, date: 1822-10-04, kind: birth, tags: life, source: congress}
  - {id: birth-garfield, who: garfield, what: was born, date: 1831-11-19, kind: birth, tags: life, source: congress}
  - {id: birth-arthur, who: arthur, what: was born, date: 1829-10-05, kind: birth, tags: life, source: congress}
  - {id: birth-cleveland, who: cleveland, what: was born, date: 1837-03-18, kind: birth, tags: life, source: congress}
  - {id: birth-benjamin-harrison, who: benjamin-harrison, what: was born, date: 1833-08-20, kind: birth, tags: life, source: congress}
  - {id: birth-mckinley, who: mckinley, what: was born, date: 1843-01-29, kind: birth, tags: life, source: congress}
  - {id: birth-theodore-roosevelt, who: theodore-roosevelt, what: was born, date: 1858-10-27, kind: birth, tags: life, source: congress}
  - {id: death-washington, who: washington, what: died, date: 1799-12-14, kind: death, tags: life, source: congress}
  - {id: death-john-adams, who: john-adams, what: died, date: 1826-07-04, kind: death, tags: life, source: congress}
  - {id: death-jefferson, who: jefferson, what: died, date: 1826-07-04, kind: death, tags: life, source: congress}
  - {id: death-madison, who: madison, what: died, date: 1836-06-28, kind: death, tags: life, source: congress}
  - {id: death-monroe, who: monroe, what: died, date: 1831-07-04, kind: death, tags: life, source: congress}
  - {id: death-john-quincy-adams, who: john-quincy-adams, what: died, date: 1848-02-23, kind: death, tags: life, source: congress}
  - {id: death-jackson, who: jackson, what: died, date: 1845-06-08, kind: death, tags: life, source: congress}
  - {id: death-van-buren, who: van-buren, what: died, date: 1862-07-24, kind: death, tags: life, source: congress}
  - {id: death-william-henry-harrison, who: william-henry-harrison, what: died, date: 1841-04-04, kind: death, tags: life, source: congress,
     ends: president-william-henry-harrison}
  - {id: death-tyler, who: tyler, what: died, date: 1862-01-18, kind: death, tags: life, source: congress}
  - {id: death-polk, who: polk, what: died, date: 1849-06-15, kind: death, tags: life, source: congress}
  - {id: death-taylor, who: taylor, what: died, date: 1850-07-09, kind: death, tags: life, source: congress,
     ends: president-taylor}
  - {id: death-fillmore, who: fillmore, what: died, date: 1874-03-08, kind: death, tags: life, source: congress}
  - {id: death-pierce, who: pierce, what: died, date: 1869-10-08, kind: death, tags: life, source: congress}
  - {id: death-buchanan, who: buchanan, what: died, date: 1868-06-01, kind: death, tags: life, source: congress}
  - {id: death-lincoln, who: lincoln, what: died, date: 1865-04-15, kind: death, tags: life, source: congress,
     ends: president-lincoln}
  - {id: death-andrew-johnson, who: andrew-johnson, what: died, date: 1875-07-31, kind: death, tags: life, source: congress}
  - {id: death-grant, who: grant, what: died, date: 1885-07-23, kind: death, tags: life, source: congress}
  - {id: death-hayes, who: hayes, what: died, date: 1893-01-17, kind: death, tags: life, source: congress}
  - {id: death-garfield, who: garfield, what: died, date: 1881-09-19, kind: death, tags: life, source: congress,
     ends: president-garfield}
  - {id: death-arthur, who: arthur, what: died, date: 1886-11-18, kind: death, tags: life, source: congress}
  - {id: death-cleveland, who: cleveland, what: died, date: 1908-06-24, kind: death, tags: life, source: congress}
  - {id: death-benjamin-harrison, who: benjamin-harrison, what: died, date: 1901-03-13, kind: death, tags: life, source: congress}
  - {id: death-mckinley, who: mckinley, what: died, date: 1901-09-14, kind: death, tags: life, source: congress,
     ends: president-mckinley}
  - {id: death-theodore-roosevelt, who: theodore-roosevelt, what: died, date: 1919-01-06, kind: death, tags: life, source: congress}

  # What happened under them.
  - {id: judiciary-act, who: washington, what: signed the Judiciary Act, date: 1789-09-24,
     kind: law, source: archives}
  - {id: farewell-address, who: washington, what: published his Farewell Address,
     date: 1796-09-19, source: archives, tags: anchor}
  - {id: presidents-house, who: john-adams, what: moved into the President's House, date: 1800-11-01,
     where: washington-dc, ask: {where: no}, source: histories, note: It was later called the White House.}
  - {id: louisiana-purchase, who: [], what: The treaty on the purchase of Louisiana was signed,
     date: 1803-04-30, where: paris, source: archives, tags: anchor}
  - {id: duel, who: burr, what: mortally wounded Alexander Hamilton in a duel, with: hamilton,
     date: 1804-07-11, where: weehawken, source: congress}
  - {id: war-of-1812, who: madison, what: signed the declaration of war on Great Britain,
     date: 1812-06-18, source: archives}
  - {id: washington-burned, who: [], what: British troops set fire to the President's House,
     date: 1814-08-24, source: histories}
  - {id: monroe-doctrine, who: monroe, what: set out the Monroe Doctrine in a message to Congress,
     date: 1823-12-02, source: archives, tags: anchor}
  - {id: house-elects-adams, who: john-quincy-adams,
     what: was elected by the House of Representatives, with: house, date: 1825-02-09,
     source: histories, note: No candidate had a majority of the electors.}
  - {id: bank-veto, who: jackson, what: vetoed the new charter of the Bank of the United States,
     date: 1832-07-10, source: archives}
  - {id: calhoun-resigns, who: calhoun, what: resigned to take a seat in the Senate, with: senate,
     date: 1832-12-28, ends: vice-president-calhoun, source: senate}
  - {id: first-attempt, who: jackson, what: escaped a gunman at the Capitol whose two pistols failed,
     date: 1835-01-30, source: histories,
     note: It was the first attempt on the life of a president.}
  - {id: texas-resolution, who: tyler, what: signed the resolution to annex Texas,
     date: 1845-03-01, source: histories}
  - {id: mexican-war, who: polk, what: signed the declaration of war on Mexico, date: 1846-05-13,
     source: histories}
  - {id: mexican-war-fought, who: [], what: American troops fought in Mexico, date: 1846-05/1848-02,
     source: histories, ask: {start: no, end: no}}
  - {id: guadalupe-hidalgo, who: [], what: The Treaty of Guadalupe Hidalgo was signed,
     date: 1848-02-02, source: archives}
  - {id: kansas-nebraska, who: pierce, what: signed the Kansas–Nebraska Act, date: 1854-05-30,
     kind: law, source: archives}
  - {id: lincoln-elected, who: lincoln, what: won his first presidential election, date: 1860-11-06,
     source: histories}
  - {id: fort-sumter, who: [], what: Confederate guns opened fire on Fort Sumter, date: 1861-04-12,
     where: charleston, source: histories, tags: anchor}
  - {id: civil-war, who: [], what: The Civil War was fought, date: 1861-04-12/1865-04-09,
     source: histories, ask: {start: no, end: no},
     note: From the first shots at Fort Sumter to the surrender at Appomattox.}
  - {id: emancipation, who: lincoln, what: issued the final Emancipation Proclamation,
     date: 1863-01-01, source: archives, tags: anchor}
  - {id: gettysburg-address, who: lincoln, what: gave the address at the soldiers' cemetery,
     date: 1863-11-19, where: gettysburg, source: archives}
  - {id: lincoln-shot, who: lincoln, what: was shot by John Wilkes Booth, date: 1865-04-14,
     where: fords-theatre, kind: attempt, source: histories, note: He was watching a play; he died the next morning.}
  - {id: alaska, who: [], what: The treaty on the purchase of Alaska was signed, date: 1867-03-30,
     where: washington-dc, source: archives}
  - {id: impeachment, who: andrew-johnson, what: was impeached by the House of Representatives,
     with: house, date: 1868-02-24, source: histories, tags: anchor}
  - {id: acquittal, who: andrew-johnson, what: escaped conviction in the Senate by one vote,
     with: senate, date: 1868-05-16, source: histories,
     note: Two more articles failed by the same vote on 26 May.}
  - {id: garfield-shot, who: garfield, what: was shot at a railway station, date: 1881-07-02,
     where: washington-dc, kind: attempt, source: histories,
     note: He died of his wounds in September.}
  - {id: pendleton-act, who: arthur, what: signed the Pendleton Civil Service Reform Act,
     date: 1883-01-16, kind: law, source: archives}
  - {id: white-house-wedding, who: cleveland, what: married Frances Folsom at the White House,
     with: folsom, date: 1886-06-02, source: histories}
  - {id: statue-of-liberty, who: cleveland, what: dedicated the Statue of Liberty, date: 1886-10-28,
     where: new-york, source: histories}
  - {id: sherman-act, who: benjamin-harrison, what: signed the Sherman Antitrust Act,
     date: 1890-07-02, kind: law, source: archives}
  - {id: maine, who: [], what: The battleship Maine blew up, date: 1898-02-15, where: havana,
     source: histories}
  - {id: mckinley-shot, who: mckinley, what: was shot at the Pan-American Exposition,
     date: 1901-09-06, where: buffalo, kind: attempt, source: histories, tags: anchor,
     note: He died eight days later.}

"""###
    ),
  ]
}
