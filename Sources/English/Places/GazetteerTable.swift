/// Places of European history with their names in several languages and times.
///
/// A block is one area: its names, `<` what holds it, then its towns, parted by `;`, each with its
/// other names after commas.
enum GazetteerTable {
  static let blocks = [
    """
    Russia, Rossiya, Russian Empire, RSFSR, Soviet Russia, USSR, Soviet Union, SSSR, Russland, Russie < Eurasia
    """,
    """
    Central Russia < Russia, European Russia, Europe
    Moscow, Moskva, Moskau, Moscou; Tula; Ryazan; Kaluga; Tver, Kalinin; Vladimir; Yaroslavl; Kostroma
    Smolensk; Oryol, Orel; Kursk; Voronezh; Tambov; Lipetsk; Bryansk; Penza; Ivanovo, Ivanovo-Voznesensk
    Tsarskoye Selo, Pushkin, Detskoye Selo; Belgorod; Rybinsk; Podolsk; Kolomna; Serpukhov; Sergiev Posad, Zagorsk
    """,
    """
    Northern Russia, Russian North, the North < Russia, European Russia, Europe
    Vologda; Arkhangelsk, Archangel, Arkhangel; Murmansk; Petrozavodsk; Cherepovets; Kholmogory; Veliky Ustyug
    Kotlas; Syktyvkar, Ust-Sysolsk; Vorkuta; Solovki, Solovetsky Islands; Onega; Kem
    """,
    """
    Northwestern Russia, Northwest Russia < Russia, European Russia, Europe
    Saint Petersburg, Petrograd, Leningrad, Petersburg, Piter, Sankt-Peterburg, Sankt Petersburg, Pietari
    Kronstadt, Kronshtadt; Pskov, Pleskau; Novgorod, Veliky Novgorod; Gatchina; Vyborg, Viipuri, Viborg, Wiborg
    Shlisselburg, Schlusselburg; Oranienbaum, Lomonosov; Peterhof, Petergof; Staraya Russa; Sestroretsk; Luga
    """,
    """
    Volga region, Volga, Povolzhye < Russia, European Russia, Europe
    Kazan; Samara, Kuibyshev, Kuybyshev; Saratov; Simbirsk, Ulyanovsk; Nizhny Novgorod, Gorky, Gorki
    Tsaritsyn, Stalingrad, Volgograd; Astrakhan; Vyatka, Kirov; Cheboksary; Saransk; Engels, Pokrovsk; Syzran
    Sviyazhsk
    """,
    """
    Urals, Ural, Ural Mountains, Southern Urals < Russia, Eurasia
    Yekaterinburg, Ekaterinburg, Sverdlovsk; Perm, Molotov; Chelyabinsk; Ufa; Orenburg, Chkalov
    Verkhneuralsk, Verkhne-Uralsk, Verkhnouralsk; Magnitogorsk; Nizhny Tagil; Zlatoust; Troitsk; Miass; Kurgan
    Alapayevsk; Solikamsk; Irbit; Izhevsk; Votkinsk; Berezniki
    """,
    """
    Siberia, Sibir, Sibirien, Siberie < Russia, Asia
    Yeniseysk, Eniseisk, Yeniseisk; Krasnoyarsk; Irkutsk; Omsk; Tomsk; Novosibirsk, Novonikolayevsk; Tobolsk; Tyumen
    Barnaul; Minusinsk; Turukhansk; Yakutsk; Chita; Verkhneudinsk, Ulan-Ude; Norilsk; Shushenskoye; Narym; Kansk
    Achinsk; Kemerovo; Biysk; Surgut; Berezov, Berezovo; Ilimsk; Bratsk; Nerchinsk; Kolpashevo; Abakan
    """,
    """
    Russian Far East, Far East < Russia, Asia
    Khabarovsk; Vladivostok; Blagoveshchensk; Nikolayevsk-on-Amur, Nikolayevsk; Magadan; Komsomolsk-on-Amur
    Petropavlovsk-Kamchatsky; Ussuriysk; Nakhodka; Sakhalin; Okhotsk; Birobidzhan
    """,
    """
    Southern Russia, South Russia < Russia, European Russia, Europe
    Rostov-on-Don, Rostov; Novocherkassk; Taganrog; Krasnodar, Yekaterinodar, Ekaterinodar; Novorossiysk; Stavropol
    """,
    """
    North Caucasus, Northern Caucasus < Caucasus, Russia
    Grozny; Vladikavkaz, Ordzhonikidze; Makhachkala, Petrovsk-Port; Pyatigorsk; Kislovodsk; Nalchik; Derbent; Maykop
    """,
    """
    Caucasus, Kavkaz, Transcaucasia < Russia
    Tiflis, Tbilisi; Baku; Yerevan, Erivan; Batum, Batumi; Kutaisi; Sukhumi; Gori; Kars; Gyumri, Alexandropol, Leninakan
    Ganja, Elisavetpol, Kirovabad; Shusha; Poti
    """,
    """
    Georgia, Sakartvelo, Gruziya < Caucasus, Transcaucasia
    Tiflis, Tbilisi; Batum, Batumi; Kutaisi; Gori; Sukhumi; Poti
    """,
    """
    Armenia < Caucasus, Transcaucasia
    Yerevan, Erivan; Gyumri, Alexandropol, Leninakan
    """,
    """
    Azerbaijan < Caucasus, Transcaucasia
    Baku; Ganja, Elisavetpol, Kirovabad; Shusha
    """,
    """
    Ukraine, Ukraina, Little Russia < Russian Empire, USSR, Europe
    Kiev, Kyiv, Kiew, Kyjiv; Kharkov, Kharkiv, Charkow; Odessa, Odesa; Poltava; Chernigov, Chernihiv
    Yekaterinoslav, Ekaterinoslav, Dnepropetrovsk, Dnipro, Dnipropetrovsk; Zhitomir, Zhytomyr; Vinnitsa, Vinnytsia
    Nikolayev, Mykolaiv; Kherson; Yuzovka, Stalino, Donetsk; Lugansk, Luhansk, Voroshilovgrad; Mariupol, Zhdanov
    Elisavetgrad, Kirovograd, Kropyvnytskyi; Sumy; Rovno, Rivne; Berdichev, Berdychiv; Uman; Alexandrovsk, Zaporozhye, Zaporizhzhia
    Lvov, Lviv, Lwow, Lemberg, Leopolis, Leopol; Ternopil, Tarnopol, Ternopol; Stanislau, Stanislawow, Ivano-Frankivsk; Lutsk
    Uzhhorod, Uzhgorod, Ungvar; Chernivtsi, Czernowitz, Chernovtsy, Cernauti
    """,
    """
    Galicia, Eastern Galicia, Halychyna, Galizien, Red Ruthenia < Poland, Ukraine, Austria, Austria-Hungary, Europe
    Lvov, Lviv, Lwow, Lemberg, Leopolis, Leopol; Ternopil, Tarnopol, Ternopol; Stanislau, Stanislawow, Ivano-Frankivsk
    Przemysl; Drohobych, Drohobycz; Cracow, Krakow, Krakau, Cracovie
    """,
    """
    Crimea, Krym, Krim < Ukraine, Russia, Europe
    Sevastopol, Sebastopol; Simferopol; Yalta; Feodosia; Kerch; Eupatoria, Yevpatoria; Bakhchisaray; Balaklava
    """,
    """
    Belarus, Belorussia, Byelorussia, White Russia < Russian Empire, USSR, Europe
    Minsk; Vitebsk; Mogilev, Mogilyov; Gomel; Brest, Brest-Litovsk; Grodno; Bobruisk; Polotsk; Orsha; Pinsk
    """,
    """
    Poland, Polska, Pologne, Polen, Congress Poland, Kingdom of Poland < Europe, Russian Empire
    Warsaw, Warszawa, Warschau, Varsovie, Varshava, Varsavia; Cracow, Krakow, Krakau, Cracovie; Lodz; Lublin
    Danzig, Gdansk; Posen, Poznan; Breslau, Wroclaw; Bialystok; Radom; Kielce; Torun, Thorn; Stettin, Szczecin
    Lvov, Lviv, Lwow, Lemberg, Leopolis, Leopol; Czestochowa; Katowice, Kattowitz; Gdynia; Modlin; Siedlce; Plock; Bydgoszcz, Bromberg
    Auschwitz, Oswiecim; Treblinka; Zamosc; Przemysl
    """,
    """
    Latvia, Latvija, Lettland, Lettonie < Baltic, Baltics, Baltic states, Russian Empire, Europe
    Riga; Daugavpils, Dvinsk, Dunaburg, Dinaburg; Liepaja, Libau, Libava; Jelgava, Mitau, Mitava; Ventspils, Windau, Vindava
    Valmiera, Wolmar; Cesis, Wenden; Rezekne, Rositten; Jekabpils; Kuldiga, Goldingen; Limbazi, Lemsal; Aloja, Allendorf
    Aluksne, Marienburg; Gulbene; Sigulda, Segewold; Tukums, Tuckum; Talsi; Saldus; Dobele; Bauska; Ludza; Kraslava; Madona
    Ogre; Valka, Walk; Mazsalaca; Rujiena; Salacgriva; Ainazi; Smiltene; Balvi; Preili; Livani; Jurmala; Ape; Strenci; Staicele
    """,
    """
    Livonia, Vidzeme, Livland, Governorate of Livonia < Russian Empire, Baltic, Latvia
    Riga; Valmiera, Wolmar; Cesis, Wenden; Limbazi, Lemsal; Aloja, Allendorf; Dorpat, Tartu, Yuryev; Parnu, Pernau; Mazsalaca
    Rujiena; Valka, Walk; Aluksne, Marienburg; Salacgriva; Ainazi; Smiltene; Staicele
    """,
    """
    Estonia, Eesti, Estland, Estonie < Baltic, Baltics, Baltic states, Russian Empire, Europe
    Tallinn, Reval, Revel; Dorpat, Tartu, Yuryev; Narva; Parnu, Pernau; Viljandi, Fellin
    """,
    """
    Lithuania, Lietuva, Litauen, Lituanie < Baltic, Baltics, Baltic states, Russian Empire, Europe
    Vilnius, Vilna, Wilno, Wilna; Kaunas, Kovno; Klaipeda, Memel; Siauliai
    """,
    """
    Finland, Suomi, Finlande, Finlyandiya, Grand Duchy of Finland < Scandinavia, Russian Empire, Europe
    Helsinki, Helsingfors, Gelsingfors, Khelsinki; Turku, Abo; Tampere, Tammerfors; Vyborg, Viipuri, Viborg, Wiborg; Oulu, Uleaborg
    Vaasa, Vasa; Kotka; Hango, Hanko; Porvoo, Borga; Lahti; Pori; Tornio; Sveaborg, Suomenlinna; Kuopio
    """,
    """
    Sweden, Sverige, Schweden, Suede < Scandinavia, Europe
    Stockholm; Gothenburg, Goteborg; Uppsala; Malmo; Helsingborg; Lund; Karlskrona; Karlstad; Orebro; Visby; Lulea; Haparanda
    """,
    """
    Norway, Norge, Norwegen, Norvege < Scandinavia, Europe
    Oslo, Christiania, Kristiania; Bergen; Trondheim, Nidaros; Narvik; Stavanger; Tromso
    """,
    """
    Denmark, Danmark, Danemark < Scandinavia, Europe
    Copenhagen, Kobenhavn, Kopenhagen, Copenhague; Aarhus; Odense; Elsinore, Helsingor; Roskilde
    """,
    """
    Germany, Deutschland, Allemagne, German Empire, Reich < Europe
    Berlin; Munich, Munchen; Hamburg; Cologne, Koln; Frankfurt, Frankfurt am Main; Leipzig; Dresden; Nuremberg, Nurnberg
    Konigsberg, Kaliningrad; Weimar; Potsdam; Bremen; Hanover, Hannover; Stuttgart; Dusseldorf; Kiel; Karlsruhe; Heidelberg
    Aachen, Aix-la-Chapelle; Mainz, Mayence; Trier; Worms; Augsburg; Regensburg, Ratisbon; Halle; Jena; Magdeburg; Brunswick, Braunschweig
    Chemnitz, Karl-Marx-Stadt; Essen; Dortmund; Bonn; Wittenberg; Erfurt; Lubeck; Rostock; Breslau, Wroclaw; Danzig, Gdansk; Stettin, Szczecin
    """,
    """
    Prussia, East Prussia, Preussen < Germany, Europe
    Konigsberg, Kaliningrad; Tilsit, Sovetsk; Tannenberg, Grunwald; Memel; Allenstein, Olsztyn; Berlin; Potsdam
    """,
    """
    Austria, Osterreich, Autriche, Austria-Hungary, Habsburg Empire < Europe
    Vienna, Wien, Vienne; Salzburg; Graz; Innsbruck; Linz; Prague, Praha, Prag; Budapest; Trieste
    """,
    """
    Hungary, Magyarorszag, Ungarn, Hongrie < Austria-Hungary, Europe
    Budapest, Buda, Pest; Debrecen; Szeged; Pressburg, Bratislava, Pozsony; Pecs; Gyor; Mohacs
    """,
    """
    Czechoslovakia, Bohemia, Czechia, Czech Republic, Bohmen, Moravia, Czech lands < Austria-Hungary, Europe
    Prague, Praha, Prag; Brno, Brunn; Pilsen, Plzen; Olomouc, Olmutz; Ostrava; Carlsbad, Karlovy Vary, Karlsbad; Austerlitz, Slavkov; Zimmerwald
    Pressburg, Bratislava, Pozsony
    """,
    """
    France, Frankreich, Francia < Europe
    Paris; Lyon, Lyons; Marseille, Marseilles; Bordeaux; Toulouse; Strasbourg, Strassburg; Nice, Nizza; Versailles; Verdun; Lille
    Rouen; Reims, Rheims; Orleans; Tours; Nantes; Rennes; Calais; Dunkirk, Dunkerque; Toulon; Grenoble; Avignon; Metz; Vichy; Brest
    """,
    """
    Alsace, Elsass, Alsace-Lorraine < France, Germany, Europe
    Strasbourg, Strassburg; Metz; Colmar; Mulhouse, Mulhausen
    """,
    """
    Belgium, Belgique, Belgien, Flanders, Low Countries < Europe
    Brussels, Bruxelles, Brussel; Antwerp, Antwerpen, Anvers; Ghent, Gent, Gand; Bruges, Brugge; Liege, Luttich; Louvain, Leuven; Ypres, Ieper; Waterloo
    """,
    """
    Netherlands, Holland, the Low Countries, Nederland, Pays-Bas < Europe
    Amsterdam; Rotterdam; The Hague, Den Haag, La Haye, s-Gravenhage; Utrecht; Leiden, Leyden; Delft; Haarlem; Arnhem; Maastricht
    """,
    """
    Britain, Great Britain, United Kingdom, UK, British Isles < Europe
    London, Londres; Edinburgh; Glasgow; Cardiff; Belfast
    """,
    """
    England, Angleterre < Britain, United Kingdom, UK, Great Britain, Europe
    London, Londres, Londinium; Oxford; Cambridge; Manchester; Liverpool; Birmingham; Bristol; York, Eboracum; Canterbury; Dover; Hastings
    Plymouth; Portsmouth; Southampton; Newcastle; Leeds; Sheffield; Nottingham; Norwich; Winchester; Bath; Greenwich; Windsor
    """,
    """
    Scotland, Ecosse < Britain, United Kingdom, UK, Great Britain, Europe
    Edinburgh; Glasgow; Aberdeen; Dundee; Stirling; Perth; Bannockburn; Culloden
    """,
    """
    Ireland, Eire, Irlande < British Isles, Europe
    Dublin, Baile Atha Cliath; Cork, Queenstown; Limerick; Galway; Belfast; Derry, Londonderry
    """,
    """
    Italy, Italia, Italie, Italien < Europe
    Rome, Roma, Rom; Milan, Milano, Mailand; Florence, Firenze, Florenz; Venice, Venezia, Venedig; Naples, Napoli, Neapel
    Turin, Torino; Genoa, Genova, Genua, Genes; Bologna; Ravenna; Pisa; Siena; Trieste; Capri; Palermo; Syracuse, Siracusa; Mantua, Mantova
    """,
    """
    Switzerland, Schweiz, Suisse, Svizzera, Helvetia < Europe
    Geneva, Geneve, Genf; Zurich; Bern, Berne; Basel, Basle, Bale; Lausanne; Lucerne, Luzern; Zimmerwald; Kienthal; Lugano; Locarno
    """,
    """
    Spain, Espana, Spanien, Espagne < Iberia, Europe
    Madrid; Barcelona; Seville, Sevilla; Toledo; Valencia; Granada; Cordoba, Cordova; Saragossa, Zaragoza; Bilbao; Cadiz; Guernica; Salamanca
    """,
    """
    Portugal < Iberia, Europe
    Lisbon, Lisboa, Lissabon, Lisbonne; Oporto, Porto; Coimbra; Sintra
    """,
    """
    Greece, Hellas, Griechenland, Grece < Balkans, Europe
    Athens, Athina, Athen, Athenes; Thessaloniki, Salonica, Salonika, Saloniki; Sparta; Corinth; Delphi; Olympia; Piraeus; Marathon
    """,
    """
    Turkey, Turkiye, Turkei, Ottoman Empire, Anatolia, Asia Minor < Europe, Asia, Near East
    Istanbul, Constantinople, Konstantinopel, Byzantium, Tsargrad, Stamboul; Ankara, Angora; Smyrna, Izmir; Adrianople, Edirne
    Trebizond, Trabzon; Bursa, Brusa; Gallipoli, Gelibolu; Erzurum; Nicaea, Iznik; Ephesus; Prinkipo, Buyukada; Kars; Antioch, Antakya
    """,
    """
    Romania, Rumania, Rumanien < Balkans, Europe
    Bucharest, Bucuresti, Bukarest; Iasi, Jassy; Cluj, Klausenburg, Kolozsvar; Constanta; Timisoara, Temesvar; Brasov
    """,
    """
    Moldova, Bessarabia, Moldavia < Russian Empire, Romania, Europe
    Chisinau, Kishinev, Kischinew; Bender, Bendery; Tiraspol; Khotyn, Khotin
    """,
    """
    Bulgaria, Bulgarien < Balkans, Europe
    Sofia; Plovdiv, Philippopolis; Varna; Burgas; Plevna, Pleven; Ruse, Rustchuk
    """,
    """
    Yugoslavia, Balkans, Serbia, Jugoslavia < Europe
    Belgrade, Beograd, Belgrad; Sarajevo; Zagreb, Agram; Ljubljana, Laibach; Skopje, Uskub; Novi Sad, Neusatz; Dubrovnik, Ragusa; Split, Spalato; Nis
    """,
    """
    Central Asia, Turkestan, Middle Asia < Asia, Russian Empire, USSR
    Tashkent; Samarkand; Bukhara; Alma-Ata, Almaty, Verny; Frunze, Bishkek, Pishpek; Ashgabat, Ashkhabad; Dushanbe, Stalinabad; Khiva
    Khokand, Kokand; Andijan; Merv; Krasnovodsk, Turkmenbashi; Termez
    """,
    """
    Kazakhstan < Central Asia, USSR
    Alma-Ata, Almaty, Verny; Akmolinsk, Tselinograd, Astana, Akmola; Semipalatinsk, Semey; Karaganda; Ust-Kamenogorsk; Uralsk; Kzyl-Orda
    """,
    """
    Uzbekistan < Central Asia, USSR
    Tashkent; Samarkand; Bukhara; Khiva; Kokand; Andijan; Fergana
    """,
    """
    China, Zhongguo, Chine < Asia, East Asia
    Beijing, Peking, Peiping; Shanghai; Nanjing, Nanking; Canton, Guangzhou; Hong Kong; Harbin; Chongqing, Chungking; Wuhan, Hankow; Mukden, Shenyang
    Port Arthur, Lushun; Dalian, Dairen, Dalny; Tianjin, Tientsin; Xian, Sian, Changan; Macau, Macao; Yanan, Yenan; Lhasa
    """,
    """
    Japan, Nippon, Nihon, Japon < Asia, East Asia
    Tokyo, Edo, Yedo; Kyoto; Osaka; Hiroshima; Nagasaki; Yokohama; Nagoya; Kobe
    """,
    """
    Mongolia, Outer Mongolia < Asia
    Ulaanbaatar, Urga, Ulan Bator; Kyakhta; Karakorum
    """,
    """
    Persia, Iran < Asia, Middle East, Near East
    Tehran, Teheran; Isfahan; Tabriz; Shiraz; Persepolis; Mashhad; Resht, Rasht; Enzeli, Anzali
    """,
    """
    India, Hindustan, Bharat, British India < Asia
    Delhi, New Delhi; Calcutta, Kolkata; Bombay, Mumbai; Madras, Chennai; Agra; Lucknow; Amritsar; Benares, Varanasi; Goa; Pondicherry
    """,
    """
    Holy Land, Palestine, Israel < Near East, Middle East, Asia
    Jerusalem, Yerushalayim, Al-Quds; Jaffa; Haifa; Tel Aviv; Acre, Akko; Bethlehem; Nazareth; Hebron; Gaza
    """,
    """
    Egypt, Misr, Agypten, Egypte < Africa, Near East, Middle East
    Cairo, Kairo, Le Caire; Alexandria; Suez; Luxor, Thebes; Memphis; Port Said; Aswan
    """,
    """
    United States, USA, America, United States of America, US, Etats-Unis < North America, Americas
    New York, New Amsterdam, New York City; Washington, Washington DC; Boston; Philadelphia; Chicago; San Francisco; Los Angeles; New Orleans
    Baltimore; Charleston; Richmond; Atlanta; Detroit; Yorktown; Gettysburg; Saratoga; Portsmouth; Savannah; Houston; Dallas
    """,
    """
    Mexico, Mejico < North America, Americas, Latin America
    Mexico City, Tenochtitlan, Ciudad de Mexico; Veracruz; Puebla; Coyoacan; Guadalajara
    """,
  ]

  /// Rivers by which towns are known.
  static let rivers = """
    Yenisei, Lena, Irtysh, Tobol, Neva, Dnieper, Dniester, Don, Kama, Amur, Angara, Vistula, Dvina, Daugava, Narva River, Moskva River, Tom, Om, Irkut, Oder, Elbe, Rhine, Danube, Seine, Thames, Tiber, Nile
    """

  /// Towns by a river or a city that people confuse with them.
  static let inside: [(town: String, by: String)] = [
    ("Yeniseysk", "Yenisei"), ("Yakutsk", "Lena"), ("Omsk", "Om"), ("Tomsk", "Tom"),
    ("Irkutsk", "Irkut"), ("Tobolsk", "Tobol"), ("Saint Petersburg", "Neva"), ("Perm", "Kama"),
    ("Khabarovsk", "Amur"), ("Warsaw", "Vistula"), ("Riga", "Daugava"), ("Kiev", "Dnieper"),
    ("Cologne", "Rhine"), ("Paris", "Seine"), ("London", "Thames"), ("Vienna", "Danube"),
    ("Rome", "Tiber"), ("Rostov-on-Don", "Don"), ("Kronstadt", "Saint Petersburg"),
    ("Peterhof", "Saint Petersburg"), ("Tsarskoye Selo", "Saint Petersburg"),
    ("Versailles", "Paris"), ("Potsdam", "Berlin"), ("Coyoacan", "Mexico City"),
    ("Prinkipo", "Istanbul"), ("Sveaborg", "Helsinki"),
  ]
}
