/// Labels of conductors and of how they are connected.
extension Label {
  static let connection: [Label] = [
    feeding(
      .connectionTechnology,
      ["Connection {technology|method}", "Termination technology"],
      de: ["Anschluss{technik|technologie|verfahren}"]),
    feeding(
      .actuationType,
      ["Actuation {type|method}", "Type of actuation"],
      de: ["Betätigungsart", "Art der Betätigung"]),
    feeding(
      .nominalCrossSection,
      ["{Nominal|Rated} {|conductor |wire }cross section", "Nominal conductor size"],
      de: ["{Nenn|Bemessungs}{|leiter}querschnitt", "Leiternennquerschnitt"]),
    feeding(
      .solidConductor,
      ["Solid {conductor|wire}{|s}", "Conductor cross section, solid", "Conductor (solid)"],
      de: ["{Eindrähtiger|Massiver} Leiter", "Leiter{|querschnitt} {eindrähtig|(eindrähtig)}"]),
    feeding(
      .solidConductorPushIn,
      [
        "Solid {conductor|wire}, {push-in termination|push-in|push-in connection|pluggable}{|, from}"
      ],
      de: [
        "Eindrähtiger Leiter; {Direktstecktechnik|Stecktechnik|steckbar|direkt steckbar|Push-in-Anschluss|Push-in}{|, ab}"
      ]),
    feeding(
      .strandedConductor,
      [
        "Stranded {conductor|wire}{|s}", "Conductor cross section, stranded",
        "Conductor (stranded)",
      ],
      de: ["Mehrdrähtiger Leiter", "Leiter{|querschnitt} {mehrdrähtig|(mehrdrähtig)}"]),
    feeding(
      .fineStrandedConductor,
      [
        "{Fine-stranded|Finely stranded|Flexible} {conductor|wire}{|s}",
        "Conductor cross section, {fine-stranded|flexible}", "Conductor ({fine-stranded|flexible})",
      ],
      de: [
        "{Feindrähtiger|Flexibler} Leiter",
        "Leiter{|querschnitt} {feindrähtig|(feindrähtig)|flexibel}",
      ]),
    feeding(
      .fineStrandedConductorInsulatedFerrule,
      [
        "Fine-stranded conductor with {|wire end }ferrule {with|and} {plastic |insulation |}{collar|sleeve}",
        "Fine-stranded conductor {|with }{insulated ferrule|insulated wire end ferrule|ferrule, insulated|ferrule (insulated)|ferrule with insulation}",
      ],
      de: [
        "Feindrähtiger Leiter {mit|und} {|isolierter }Aderendhülse {mit|und} {Kunststoffkragen|Kunststoffhülse|Isolierung|Isolierkragen|Isolierhülse|Kragen}",
        "Feindrähtiger Leiter {mit isolierter Aderendhülse|mit Aderendhülse, isoliert|mit Aderendhülse (isoliert)}",
      ]),
    feeding(
      .fineStrandedConductorUninsulatedFerrule,
      [
        "Fine-stranded conductor with {|wire end }ferrule without {plastic |insulation |}{collar|sleeve}",
        "Fine-stranded conductor {|with }{uninsulated|non-insulated|bare} {|wire end }ferrule",
        "Fine-stranded conductor with ferrule {uninsulated|(uninsulated)|without insulation}",
      ],
      de: [
        "Feindrähtiger Leiter {mit|und} Aderendhülse ohne {Kunststoffkragen|Kunststoffhülse|Isolierung|Isolierkragen|Isolierhülse|Kragen}",
        "Feindrähtiger Leiter mit {unisolierter|nicht isolierter|blanker} Aderendhülse",
        "Feindrähtiger Leiter mit Aderendhülse {unisoliert|(unisoliert)|nicht isoliert}",
      ]),
    feeding(
      .fineStrandedConductorFerrulePushIn,
      [
        "Fine-stranded conductor with {|insulated |uninsulated }ferrule; {push-in termination|push-in|push-in connection}{|, from}"
      ],
      de: [
        "Feindrähtiger Leiter mit {|isolierter }Aderendhülse, {steckbar|direkt steckbar|Push-in-Anschluss|Direktstecktechnik|Stecktechnik|Push-in}{|, ab}"
      ]),
    remark(
      [
        "Fine-stranded conductor with {|insulated }{twin|double} {|wire end }ferrule{|s}",
        "Fine-stranded conductor with {twin|double} {|wire end }ferrule {with|without} plastic collar",
      ],
      de: [
        "Feindrähtiger Leiter mit {|isolierter }{Zwillings|Twin|Doppel}-Aderendhülse",
        "Feindrähtiger Leiter mit {Zwillings|Twin|Doppel}-Aderendhülse {mit|ohne} Kunststoffkragen",
      ], kind: .quantity(.crossSection)),
    feeding(
      .stripLength,
      ["{Strip|Stripped|Stripping} length", "{Conductor|Wire} strip length"],
      de: ["Abisolierlänge", "Abisolierlänge (Leiter)"]),
    remark(
      ["Note {|on }{|the }{strip length|stripped length}", "Note ({strip|stripped} length)"],
      de: ["Hinweis (Abisolierlänge)", "Hinweis {|zur }Abisolierlänge"],
      kind: .text),
    feeding(
      .poles,
      [
        "{No.|Number} of poles", "Pole {number|No.|count}", "Poles",
        "Total {pole number|number of poles}",
      ],
      de: ["{|Gesamt}polzahl", "Anzahl {|der }Pole", "Poligkeit", "Polanzahl"]),
    feeding(
      .connectionPoints,
      [
        "{|Total }{number|no.} of {connection|clamping|termination} points",
        "{|Total }{number|no.} of clamping units", "{Connection|Clamping} points", "Clamping units",
      ],
      de: [
        "{Gesamte Anzahl|Gesamtanzahl|Gesamtzahl|Anzahl} {|der }{Anschlussstellen|Klemmstellen|Anschlusspunkte}",
        "Anzahl {Anschlussstellen|Klemmstellen} gesamt", "{Anschlussstellen|Klemmstellen}{|anzahl}",
        "Klemmstellenanzahl",
      ]),
    feeding(
      .potentials,
      ["{|Total }{number|no.} of potentials", "Potentials"],
      de: [
        "{Gesamte Anzahl|Gesamtanzahl|Gesamtzahl|Anzahl} {|der }{Potentiale|Potenziale}",
        "Anzahl {Potentiale|Potenziale} gesamt",
      ]),
    feeding(
      .connectionTypes,
      ["{|Total }{number|no.} of connection types"],
      de: ["{Gesamte Anzahl|Gesamtanzahl|Anzahl} {|der }{Anschlusstypen|Anschlussarten}"]),
    feeding(
      .levels,
      ["{Number|No.} of levels", "Levels"],
      de: ["{Anzahl|Zahl} {|der }{Ebenen|Etagen}"]),
    feeding(
      .conductorEntryAngle,
      [
        "{Conductor|Wire} {entry|connection|insertion} {direction|angle} to {|the }{mating|plug-in} direction",
        "{Conductor|Wire} entry angle",
      ],
      de: [
        "{Leitereinführungs|Leitereinführ|Leiteranschluss}richtung {zur|zu} Steckrichtung",
        "Leiter{einführungs|anschluss}winkel", "Leitereinführung {zur|zu} Steckrichtung",
      ]),
  ]
}
