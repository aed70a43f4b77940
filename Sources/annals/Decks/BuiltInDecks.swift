// Generated from Decks/ by .ci/embed-decks; edit the decks and run it again.
// swift-format-ignore-file

/// The decks that are part of the program.
enum BuiltInDecks {
  static let all: [(file: String, text: String)] = [
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
      All-Union Communist Party, VKP(b), VKP, ВКП(б), КПСС, Коммунистическая партия]
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
    aliases: [Petrograd Pravda, Petrogradskaja Pravda, Петроградская правда]
  imperial-army:
    name: the Imperial Russian Army
    aliases: [Imperial Army, Tsarist army, Russian Imperial Army, Императорская армия]
  red-army:
    name: the Red Army
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
      Political Department of the Red Army, ПУР, Политическое управление РККА]
  war-commissariat:
    name: the War Commissariat
    aliases: [People's Commissariat for War, People's Commissariat of War,
      People's Commissariat for Military Affairs, Commissariat for War, Narkomvoen, Наркомвоен]
  revolutionary-council-of-war:
    name: the Revolutionary Council of War
    aliases: [Revolutionary War Council, RVSR, Revvoensovet,
      Revolutionary Military Council of the Republic, РВСР, Реввоенсовет Республики]
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
    aliases: [VSNKh, VSNH, Supreme Soviet of the National Economy,
      Supreme Council of the National Economy, Supreme Economic Council, ВСНХ]
  gosplan:
    name: Gosplan
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
    as-written: the 1905 Revolution
    tags: [family, revolution]
    source: article
    note: The year is the one by which the revolution is called.

  - id: father-chairman
    who: tenis
    role: chairman
    of: district-committee
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
    what: returned from deportation
    circumstance: before joining the Petrograd Bolshevik committee
    date: 1914
    kind: homecoming
    tags: [exile]
    source: article
    note: The First World War had broken out by then.

  - id: petrograd-committee-member
    role: member
    of: petrograd-committee
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
    what: was sentenced to deportation
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
    what: was Vladimir Lenin's most constant ally in urging a second revolution
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
    tags: [revolution]
    source: article

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
      where: To which country was Ivar Smilga sent back with orders to dispatch armed sailors?
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
    source: article

  - id: eastern-front-commissars
    who: [smilga, lashevich, gusev]
    role: political-commissar
    of: eastern-front
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
    source: article

  - id: trotsky-commissar
    who: trotsky
    role: peoples-commissar
    of: war-commissariat
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
    with: [kolchak, vatzetis]
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
        To which region was Ivar Smilga banished after his expulsion from the Communist Party?
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
  ]
}
