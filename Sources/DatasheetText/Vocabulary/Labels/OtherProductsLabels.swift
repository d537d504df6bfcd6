/// Labels of the maker's other products; they feed no property.
extension Label {
  static let otherProducts: [Label] = [
    remark(
      [
        "Connectable conductor materials", "Wiring direction", "Wiring type", "Marking level",
        "Mounting flange", "PCB contact", "Solder pin arrangement",
        "Note (conductor cross-section)", "Actuation direction", "Design",
        "{Reference|Reference Ex|Reference hazardous area} approvals",
      ],
      de: [
        "Anschließbare Leiterwerkstoffe", "Leitereinführung", "Verdrahtungsrichtung",
        "Verdrahtungsart", "Beschriftungsebene", "Befestigungsflansch",
        "Leiterplattenkontakt", "Leiterplattenkontaktierung", "Betätigungsrichtung",
        "Anordnung der Lötstifte", "Anordnung Lötstifte", "Lötstiftanordnung",
        "Hinweis (Leiterquerschnitt)", "Bauform", "Referenz-{Ex-|}{Approbationen|Zulassungen}",
      ], kind: .text),
    remark(["Number of cables"], de: ["Anzahl {|der }Kabel"], kind: .count),
    remark(["Halogen-free"], de: ["Halogenfrei"], kind: .flag),
    remark(
      ["Cable fastening", "Cable fixing", "Note (cable)"],
      de: ["Befestigung {des Kabels|der Leitung}", "Kabelbefestigung", "Hinweis (Kabel)"],
      kind: .text),
    remark(
      ["Cover color", "Housing color", "Lever color", "Cable color"],
      de: ["Deckelfarbe", "Gehäusefarbe", "Hebelfarbe", "Leitungsfarbe"], kind: .color),
    remark(
      [
        "Number of jumper slots", "Number of jumper slots (rank)", "Number of rows",
        "Number of solder pins per potential",
      ],
      de: [
        "Anzahl {|der }Brückungskanäle", "Anzahl {|der }Brückerschächte",
        "Anzahl {|der }Brückerschächte ({Rang|Ranganordnung})", "Anzahl {|der }Reihen",
        "Anzahl der Lötstifte je Potential", "Anzahl der Lötstifte pro Potential",
        "Anzahl Lötstifte pro Potential",
        "Anzahl Lötstifte je Potential",
      ], kind: .count),
    remark(
      [
        "Reduced rated current", "Tensile force", "Tightening torque",
        "Maximum continuous current", "Power loss, per pole (potential)", "Power loss per pole",
        "Rated current for power loss specification",
        "Resistance value for specified, current-dependent power loss", "Storage temperature",
        "Ambient temperature (storage)", "Relative humidity", "Conductor cross-section",
      ],
      de: [
        "Reduzierter Bemessungsstrom", "Zugkraft", "{Anzugs|Anzieh}drehmoment",
        "Maximaler Dauerstrom",
        "Verlustleistung, pro Pol (Potential)",
        "Verlustleistung je Pol", "Bemessungsstrom für Verlustleistungsangabe",
        "Widerstandswert für stromabhängige Verlustleistungsangabe", "Lagertemperatur",
        "Umgebungstemperatur (Lagerung)", "Relative Luftfeuchte", "Leiterquerschnitt",
      ]),
    remark(
      [
        "Depth from upper-edge of DIN-rail", "Height from upper-edge of DIN-rail",
        "{Height|Depth} from the surface", "Solder pin length", "Module width", "Cable diameter",
        "Stripped sheath length", "Sheath strip length", "Sheathed cable diameter",
        "Cable outer diameter", "Outer cable diameter",
      ],
      de: [
        "Tiefe ab Oberkante Tragschiene", "Höhe ab Oberkante Tragschiene",
        "{Höhe|Tiefe} ab Oberfläche",
        "Abmantellänge", "Lötstiftlänge", "Modulbreite", "Kabeldurchmesser", "Manteldurchmesser",
        "Kabelaußendurchmesser", "Leitungsaußendurchmesser", "Außendurchmesser Leitung",
        "Leitungsdurchmesser",
      ],
      kind: .quantity(.length)),
    remark(
      [
        "Test specification Railway applications – Rolling stock – Electronic equipment",
        "Test procedure Railway applications – Rolling stock equipment – Shock and vibration tests",
        "Spectrum/Installation location", "Function test with noise-like vibration",
        "Vibration test with noise-like oscillations", "Test duration per axis",
        "Test directions", "Monitoring for contact faults/interruptions",
        "Voltage drop measurement before and after each axis",
        "Simulated service life test through increased levels of noise-like vibration",
        "Shock form", "Shock duration", "Number of shocks (per axis)",
        "Number of shocks per axis",
        "Vibration and shock stress for rolling stock equipment",
      ],
      de: [
        "Prüfspezifikation Bahnanwendungen – Fahrzeuge – Elektronische Einrichtungen",
        "Prüfdurchführung Bahnanwendungen – Betriebsmittel von Bahnfahrzeugen – Prüfungen für "
          + "Schwingen und Schocken",
        "Spektrum/Einbauort",
        "Funktionsprüfung mit {rauschförmigen Schwingungen|rauschförmiger Schwingung}",
        "Schwingprüfung mit rauschförmigen Schwingungen", "Prüfdauer je Achse",
        "Prüfdauer pro Achse", "Prüfrichtungen", "Überwachung Kontaktstörung/-unterbrechung",
        "Überwachung {|auf }{Kontaktstörungen|Kontaktfehler}/{-|Kontakt}unterbrechungen",
        "Spannungsfallmessung vor und nach jeder Achse",
        "Simulierte Lebensdauerprüfung durch erhöhte Pegel rauschförmiger Schwingungen",
        "Schockform", "Schockdauer", "Anzahl der Schocks (pro Achse)",
        "Anzahl der Schocks pro Achse",
        "Schwing- und Schockbeanspruchung für Betriebsmittel auf Bahnfahrzeugen",
      ]),
    // The acceleration is a multiple of gravity: `5g`.
    remark(
      [
        "Acceleration", "Frequency", "Test specification", "Test procedure",
      ],
      de: [
        "Beschleunigung", "Frequenz", "Prüfspezifikation", "Prüfdurchführung", "Prüfverfahren",
      ], kind: .text),
    remark(
      ["Solder pin dimensions"],
      de: ["Lötstiftabmessungen", "Abmessungen {|des }Lötstift{|s}"], kind: .text),
    remark(
      [
        "Drilled hole diameter with tolerance", "Mating direction to the PCB",
      ],
      de: [
        "Bestückungslochdurchmesser", "Bohrlochdurchmesser mit Toleranz",
        "Steckrichtung zur Leiterplatte",
      ]),
  ]
}
